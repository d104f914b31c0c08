import { EVERY_TIE, type Id, type Month, PERSON_TIE_KINDS, type TieFilter } from '@kto-kogo/domain';
import type { Level } from '@kto-kogo/network';

export const SHAPES = ['network', 'table', 'list'] as const;
/** The same scene as a network, as a table, or as a list of sentences. */
export type Shape = (typeof SHAPES)[number];

export const SORT_COLUMNS = ['date', 'who', 'tie', 'whom', 'truth', 'coerced', 'standing'] as const;
export type SortColumn = (typeof SORT_COLUMNS)[number];
export type Sort = { column: SortColumn; isDescending: boolean };

export type Selection =
  | { of: 'entity'; id: Id }
  | { of: 'tie'; id: Id }
  /** The list of a month is open. */
  | { of: 'month'; id: Month }
  | null;

/** Everything that a link needs to reopen exactly this view. */
export type View = {
  shape: Shape;
  level: Level;
  /** Its span consists of whole months. */
  filter: TieFilter;
  /** The open dossier, claim card or list. */
  selection: Selection;
  /** The centre of an ego view. */
  focus: Id | null;
  expanded: readonly Id[];
  hidden: readonly Id[];
  /** Positions of nodes that the user has moved, at zoom 1 of the time bands. */
  pinned: Readonly<Record<Id, readonly [number, number]>>;
  sort: Sort;
};

/** The opening view: all kinds of tie between two figures. */
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
