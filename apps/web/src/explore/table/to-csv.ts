import type { Network } from '@kto-kogo/network';
import { csvText } from '../../ui/csv-text.ts';
import { NOT_A_CLAIM, NOT_APPLICABLE, type TableRow } from './table-row.ts';

const HEAD = [
  'id',
  'date',
  'earliest',
  'latest',
  'who',
  'who id',
  'tie',
  'whom',
  'whom id',
  'holds',
  'under force',
  'recorded',
  'statement',
];

/**
 * Rows as RFC 4180 text, with dates as the record has them. A cell is empty when the kind of tie does not
 * carry the field.
 */
export function toCsv(rows: readonly TableRow[], network: Network): string {
  const nameOf = (id: string) => network.nodes.get(id)?.name ?? id;
  const lines = rows.map(({ tie, truth, coerced, standing }) => [
    tie.id,
    tie.date ?? '',
    tie.earliest ?? '',
    tie.latest ?? '',
    nameOf(tie.from),
    tie.from,
    tie.kind,
    nameOf(tie.to),
    tie.to,
    truth === NOT_A_CLAIM ? '' : truth,
    coerced === NOT_APPLICABLE ? '' : coerced,
    standing,
    tie.statement,
  ]);
  return csvText(HEAD, lines);
}
