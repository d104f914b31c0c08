import type { Id, TieSummary } from '@kto-kogo/domain';
import { type Network, otherEnd } from './network.ts';

/**
 * For each person shown, the number of hidden people tied to nobody else.
 *
 * @param ties the ties that the filter keeps
 */
export function countFolded(
  record: Network,
  ties: Iterable<TieSummary>,
  shown: { has(id: Id): boolean },
): Map<Id, number> {
  const neighbours = new Map<Id, Set<Id>>();
  const isPerson = (id: Id) => record.nodes.get(id)?.kind === 'FIGURE';
  for (const tie of ties) {
    if (!isPerson(tie.from) || !isPerson(tie.to) || tie.from === tie.to) continue;
    for (const id of [tie.from, tie.to]) {
      if (shown.has(id)) continue;
      neighbours.set(id, (neighbours.get(id) ?? new Set()).add(otherEnd(tie, id)));
    }
  }
  const folded = new Map<Id, number>();
  for (const others of neighbours.values()) {
    const [only, ...more] = others;
    if (only !== undefined && more.length === 0 && shown.has(only))
      folded.set(only, (folded.get(only) ?? 0) + 1);
  }
  return folded;
}
