import { type Selection, selectedOf } from '@kto-kogo/address';
import { type Id, onlyMonthOf, type TieSummary } from '@kto-kogo/domain';
import { type Connections, hasEnd, type Network } from '@kto-kogo/network';

/**
 * Ids of the nodes and ties that a selection marks in the drawing: what is selected, with its ties and their other ends. Null where
 * it marks nothing, so that nothing is dimmed.
 */
export function markedBy(
  selection: Selection,
  connections: Connections | null,
  { ties, nodes }: Network,
): Set<Id> | null {
  if (selection === null) return null;
  const connecting = new Set(connections?.pairs.flatMap(({ direct, chain }) => [...direct, ...chain]));
  const isMarked = (tie: TieSummary) =>
    connections === null ? isOfSelection(tie, selection) : connecting.has(tie);
  const marked = [...ties.values()].filter(isMarked);
  const own = selectedOf(selection).filter((id) => nodes.has(id));
  const ids = new Set([...marked.flatMap(({ id, from, to }) => [id, from, to]), ...own]);
  return ids.size === 0 ? null : ids;
}

function isOfSelection(tie: TieSummary, selection: NonNullable<Selection>): boolean {
  switch (selection.of) {
    case 'entity':
      return hasEnd(tie, selection.id);
    case 'several':
      return selection.ids.includes(tie.from) && selection.ids.includes(tie.to);
    case 'tie':
      return tie.id === selection.id;
    case 'month':
      return onlyMonthOf(tie) === selection.id;
  }
}
