import type { Id } from '@kto-kogo/domain';
import type { ExplorerRecord } from '../../../record/network/explorer-record.ts';

/** `orderedBy` is null where it is not recorded who ordered it. */
export type ArrestOf = { id: Id; date: string | null; orderedBy: Id | null };

/** The arrests of somebody, with who ordered them: an order is a tie of its own, of the same day. */
export function arrestsOf(
  figure: Id,
  { network, arrests }: Pick<ExplorerRecord, 'network' | 'arrests'>,
): ArrestOf[] {
  const orders = [...network.ties.values()].filter(({ kind, to }) => kind === 'ARREST' && to === figure);
  return arrests
    .filter((arrest) => arrest.figure === figure)
    .map(({ id, date }) => ({
      id,
      date,
      orderedBy: orders.find((order) => order.date === date)?.from ?? null,
    }));
}
