import { EVERY_TIE, type Id, type Month, PERSON_TIE_KINDS, type TieFilter } from '@kto-kogo/domain';
import type { Level } from '@kto-kogo/network';

export const SHAPES = ['network', 'table', 'list'] as const;
/** The same view as a drawing, as a table, or as sentences. */
export type Shape = (typeof SHAPES)[number];

export const SORT_COLUMNS = ['date', 'who', 'tie', 'whom', 'truth', 'coerced', 'standing'] as const;
export type SortColumn = (typeof SORT_COLUMNS)[number];
export type Sort = { column: SortColumn; isDescending: boolean };

export type Selection =
  | { of: 'entity'; id: Id }
  | { of: 'tie'; id: Id }
  /** What happened in it is listed. */
  | { of: 'month'; id: Month }
  | null;

/** All that a link must hold to reopen exactly this view. */
export type View = {
  shape: Shape;
  level: Level;
  /** Its span begins and ends with a month. */
  filter: TieFilter;
  /** Whose dossier, claim card or list is open. */
  selection: Selection;
  /** The centre of an ego view. */
  focus: Id | null;
  expanded: readonly Id[];
  hidden: readonly Id[];
  /** Where the reader put what the reader moved, at zoom 1 of the time bands. */
  pinned: Readonly<Record<Id, readonly [number, number]>>;
  sort: Sort;
};

/** What the network opens with: everything said and done between two people. */
export const OPENING_VIEW_FILTER: TieFilter = { ...EVERY_TIE, kinds: PERSON_TIE_KINDS };

export const OPENING_VIEW: View = {
  shape: 'network',
  level: 'most',
  filter: OPENING_VIEW_FILTER,
  selection: null,
  focus: null,
  expanded: [],
  hidden: [],
  pinned: {},
  sort: { column: 'date', isDescending: false },
};
