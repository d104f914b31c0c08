import {
  type Away,
  type EgoSteps,
  type Frame,
  type Laid,
  type Layout,
  OPENING_VIEW,
  OPENING_VIEW_FILTER,
  type Selection,
  type Shape,
  type Shown,
  type Size,
  type Sort,
  type SortColumn,
  selectedOf,
  type View,
} from '@kto-kogo/address';
import { chooseWords, type Id, type Month, TIE_KINDS, type TieFilter, type TieKind } from '@kto-kogo/domain';
import type { Level } from '@kto-kogo/network';

/** Changes of the view, as functions from view to view. */

export type Change = (view: View) => View;

export const select =
  (selection: Selection): Change =>
  (view) => ({ ...view, selection });

export const selectEntity = (id: Id): Change => select({ of: 'entity', id });
export const selectTie = (id: Id): Change => select({ of: 'tie', id });
export const selectMonth = (id: Month): Change => select({ of: 'month', id });

/** Selects several; one of them alone is a selection of one. */
export const selectSeveral =
  (ids: readonly Id[], shown: Shown = 'list'): Change =>
  (view) => {
    const [first, ...rest] = [...new Set(ids)];
    if (first === undefined) return { ...view, selection: null };
    return select(
      rest.length === 0 ? { of: 'entity', id: first } : { of: 'several', ids: [first, ...rest], shown },
    )(view);
  };

/** Adds to what is selected, or takes away what is. */
export const toggleSelected =
  (id: Id): Change =>
  (view) => {
    const ids = selectedOf(view.selection);
    const shown = view.selection?.of === 'several' ? view.selection.shown : 'list';
    return selectSeveral(ids.includes(id) ? ids.filter((each) => each !== id) : [...ids, id], shown)(view);
  };

/** Adds to what is selected. Who was hidden is shown again. */
export const addSelected =
  (id: Id): Change =>
  (view) =>
    selectSeveral([...selectedOf(view.selection), id])(show(id)(view));

/** Opens the ego view of an entity with its dossier. An entity hidden before is shown again. */
export const focusOn =
  (id: Id): Change =>
  (view) => ({ ...show(id)(view), focus: id, frame: null, selection: { of: 'entity', id } });

export const leaveFocus: Change = (view) => ({ ...view, focus: null, steps: 1, frame: null });

export const setShape =
  (shape: Shape): Change =>
  (view) => ({ ...view, shape });

/** Frame and pins were of other places, and would say something untrue in these. An ego view is left: its places are its own. */
export const setLayout =
  (layout: Layout): Change =>
  (view) => ({ ...leaveFocus(view), layout, pinned: layout === view.layout ? view.pinned : {} });

export const setSteps =
  (steps: EgoSteps): Change =>
  (view) => ({ ...view, steps, frame: null });

export const setLevel =
  (level: Level): Change =>
  (view) =>
    view.focus === null ? { ...view, level } : { ...leaveFocus(view), level };

/** Brings the ties of an entity, of some kinds or of all. What was brought before stays. */
export const expand =
  (id: Id, kinds: readonly TieKind[] | null = null): Change =>
  (view) => {
    const before = view.expanded.find((each) => each.id === id);
    const isWhole = kinds === null || before?.kinds === null;
    const both = TIE_KINDS.filter((kind) => kinds?.includes(kind) || before?.kinds?.includes(kind));
    const next = { id, kinds: isWhole ? null : chooseWords(TIE_KINDS, both) };
    return { ...view, expanded: [...view.expanded.filter((each) => each.id !== id), next] };
  };

export const collapse =
  (id: Id): Change =>
  (view) => ({ ...view, expanded: view.expanded.filter((each) => each.id !== id) });

/** Hides an entity and its ties. */
export const hide =
  (id: Id): Change =>
  (view) => ({
    ...collapse(id)(unpin(id)(view.focus === id ? leaveFocus(view) : view)),
    hidden: [...view.hidden.filter((each) => each !== id), id],
    isolated: view.isolated.filter((each) => each !== id),
    selection: withoutEntity(view.selection, id),
  });

function withoutEntity(selection: Selection, id: Id): Selection {
  if (selection?.of === 'entity' && selection.id === id) return null;
  if (selection?.of !== 'several') return selection;
  const [first, ...rest] = selection.ids.filter((each) => each !== id);
  if (first === undefined) return null;
  return rest.length === 0 ? { of: 'entity', id: first } : { ...selection, ids: [first, ...rest] };
}

export const show =
  (id: Id): Change =>
  (view) => ({ ...view, hidden: view.hidden.filter((each) => each !== id) });

export const showAllHidden: Change = (view) => ({ ...view, hidden: [] });

/** Leaves only these and the ties among them. */
export const isolate =
  (ids: readonly Id[]): Change =>
  (view) => ({ ...view, isolated: [...ids], frame: null });

/** Lays these readings over the view, in place of those before. */
export const setLenses =
  (lenses: readonly Id[]): Change =>
  (view) => ({ ...view, lenses });

/** Lays two readings over one drawing, or each over its own. */
export const setLaid =
  (laid: Laid): Change =>
  (view) => ({ ...view, laid });

/** Shows these alone, with all kinds of ties and at every level. */
export const showSpokenOf =
  (ids: readonly Id[]): Change =>
  (view) => ({
    ...view,
    ...{ isolated: [...ids], level: 'all', focus: null, frame: null },
    filter: { ...view.filter, kinds: null },
  });

/** Whether what lenses speak of is shown alone, as `showSpokenOf` shows it. */
export function isOnlySpokenOf({ isolated }: View, ids: readonly Id[]): boolean {
  return isolated.length > 0 && isolated.length === ids.length && ids.every((id) => isolated.includes(id));
}

/** Ends what `showSpokenOf` did: the levels and kinds of the opening view come back with the others. */
export const endSpokenOf: Change = (view) => ({
  ...view,
  ...{ isolated: [], level: OPENING_VIEW.level, frame: null },
  filter: { ...view.filter, kinds: OPENING_VIEW_FILTER.kinds },
});

/** Takes the lenses off, and with them what was narrowed for their sake. */
export const takeLensesOff =
  (ids: readonly Id[]): Change =>
  (view) =>
    setLaid('over')(setLenses([])(isOnlySpokenOf(view, ids) ? endSpokenOf(view) : view));

export const endIsolation: Change = (view) => ({ ...view, isolated: [], frame: null });

export const setAway =
  (away: Away): Change =>
  (view) => ({ ...view, away });

/** @param frame null for all that is drawn */
export const setFrame =
  (frame: Frame | null): Change =>
  (view) => ({ ...view, frame });

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

export const setText =
  (text: string): Change =>
  (view) => ({ ...view, text });

export const setSize =
  (size: Size): Change =>
  (view) => ({ ...view, size });

/** Goes back one level: claim card or month → dossier of the ego view → no dossier → time bands. */
export const stepBack: Change = (view) => {
  const { selection, focus } = view;
  if (selection !== null && selection.of !== 'entity' && focus !== null)
    return { ...view, selection: { of: 'entity', id: focus } };
  if (focus !== null) return { ...leaveFocus(view), selection: null };
  return { ...view, selection: null };
};

/** What Escape does: leaves the large view, or goes back one level. */
export const leaveOrStepBack: Change = (view) =>
  view.size === 'large' ? setSize('plain')(view) : stepBack(view);
