import type { Network } from '@kto-kogo/network';
import type { Selection } from '../../../address/explore-view.ts';

/**
 * Whether a cascade from the selection could reach anybody: a figure that accused somebody, an event or a
 * trial.
 */
export function canBeginCascade(network: Network, selection: Selection): boolean {
  if (selection?.of !== 'entity') return false;
  const kind = network.nodes.get(selection.id)?.kind;
  if (kind !== 'FIGURE') return kind === 'EVENT' || kind === 'TRIAL';
  return [...network.ties.values()].some((tie) => tie.kind === 'ACCUSATION' && tie.from === selection.id);
}
