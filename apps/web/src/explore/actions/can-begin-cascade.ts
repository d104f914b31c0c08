import type { Id } from '@kto-kogo/domain';
import type { Network } from '@kto-kogo/network';

/** Whether a cascade from here could reach anybody: from a figure that accused somebody, an event or a trial. */
export function canBeginCascade(network: Network, id: Id): boolean {
  const kind = network.nodes.get(id)?.kind;
  if (kind !== 'FIGURE') return kind === 'EVENT' || kind === 'TRIAL';
  return [...network.ties.values()].some((tie) => tie.kind === 'ACCUSATION' && tie.from === id);
}
