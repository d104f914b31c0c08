import type { Id, Month, TieFilter } from '@kto-kogo/domain';
import type { Level } from '@kto-kogo/network';
import {
  OPENING_VIEW,
  type Selection,
  type Shape,
  type Sort,
  type SortColumn,
  type View,
} from '../../address/explore-view.ts';

/** Changes of the view, as functions from view to view. */

export type Change = (view: View) => View;

export const select =
  (selection: Selection): Change =>
  (view) => ({ ...view, selection });

export const selectEntity = (id: Id): Change => select({ of: 'entity', id });
export const selectTie = (id: Id): Change => select({ of: 'tie', id });
export const selectMonth = (id: Month): Change => select({ of: 'month', id });

/** Opens the ego view of an entity with its dossier. An entity hidden before is shown again. */
export const focusOn =
  (id: Id): Change =>
  (view) => ({ ...show(id)(view), focus: id, selection: { of: 'entity', id }, shape: view.shape });

export const leaveFocus: Change = (view) => ({ ...view, focus: null });

export const setShape =
  (shape: Shape): Change =>
  (view) => ({ ...view, shape });

export const setLevel =
  (level: Level): Change =>
  (view) => ({ ...view, level, focus: null });

export const expand =
  (id: Id): Change =>
  (view) => ({ ...view, expanded: [...view.expanded.filter((each) => each !== id), id] });

export const collapse =
  (id: Id): Change =>
  (view) => ({ ...view, expanded: view.expanded.filter((each) => each !== id) });

/** Hides an entity and its ties. */
export const hide =
  (id: Id): Change =>
  (view) => ({
    ...collapse(id)(unpin(id)(view)),
    hidden: [...view.hidden.filter((each) => each !== id), id],
    focus: view.focus === id ? null : view.focus,
    selection: view.selection?.id === id ? null : view.selection,
  });

const show =
  (id: Id): Change =>
  (view) => ({ ...view, hidden: view.hidden.filter((each) => each !== id) });

export const showAllHidden: Change = (view) => ({ ...view, hidden: [] });

export const pin =
  (id: Id, place: { x: number; y: number }): Change =>
  (view) => ({ ...view, pinned: { ...view.pinned, [id]: [Math.round(place.x), Math.round(place.y)] } });

export const unpin =
  (id: Id): Change =>
  (view) => ({
    ...view,
    pinned: Object.fromEntries(Object.entries(view.pinned).filter(([each]) => each !== id)),
  });

export const setFilter =
  (filter: Partial<TieFilter>): Change =>
  (view) => ({ ...view, filter: { ...view.filter, ...filter } });

export const resetFilter: Change = (view) => ({ ...view, filter: OPENING_VIEW.filter });

/** Sorts by a column; a second time reverses the order. */
export const sortBy =
  (column: SortColumn): Change =>
  (view) => {
    const sort: Sort = { column, isDescending: view.sort.column === column && !view.sort.isDescending };
    return { ...view, sort };
  };

/** Goes back one level: claim card or month → dossier of the ego view → no dossier → time bands. */
export const stepBack: Change = (view) => {
  const { selection, focus } = view;
  if (selection !== null && selection.of !== 'entity' && focus !== null)
    return { ...view, selection: { of: 'entity', id: focus } };
  if (focus !== null) return { ...view, focus: null, selection: null };
  return { ...view, selection: null };
};
