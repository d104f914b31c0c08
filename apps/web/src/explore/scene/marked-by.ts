import { type Id, onlyMonthOf, type TieSummary } from '@kto-kogo/domain';
import { hasEnd, type Network } from '@kto-kogo/network';
import type { Selection } from '../../address/explore-view.ts';

/**
 * Ids of the nodes and ties that a selection marks in the drawing: what is selected, with its ties and their other ends. Null where
 * it marks nothing, so that nothing is dimmed.
 */
export function markedBy(selection: Selection, { ties, nodes }: Network): Set<Id> | null {
  if (selection === null) return null;
  const marked = [...ties.values()].filter((tie) => isMarked(tie, selection));
  const own = selection.of === 'entity' ? [selection.id] : selection.of === 'several' ? selection.ids : [];
  const ids = new Set([
    ...marked.flatMap(({ id, from, to }) => [id, from, to]),
    ...own.filter((id) => nodes.has(id)),
  ]);
  return ids.size === 0 ? null : ids;
}

function isMarked(tie: TieSummary, selection: NonNullable<Selection>): boolean {
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
