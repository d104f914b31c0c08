import { EVERY_TIE, type Id, type Month, PERSON_TIE_KINDS, type TieFilter } from '@kto-kogo/domain';
import type { Expansion, Level } from '@kto-kogo/network';
import type { Laid } from './lenses.ts';

export const SHAPES = ['network', 'table', 'list'] as const;
/** The same scene as a network, as a table, or as a list of sentences. */
export type Shape = (typeof SHAPES)[number];

export const SORT_COLUMNS = ['date', 'who', 'tie', 'whom', 'truth', 'coerced', 'standing'] as const;
export type SortColumn = (typeof SORT_COLUMNS)[number];
export type Sort = { column: SortColumn; isDescending: boolean };

export const SHOWN = ['list', 'connections', 'comparison'] as const;
/** What is shown of several that are selected: who they are, what connects them, or their lives side by side. */
export type Shown = (typeof SHOWN)[number];

/** What the filters hold back is drawn faintly, or not at all. */
export const AWAY = ['gone', 'dimmed'] as const;
export type Away = (typeof AWAY)[number];

export const LAYOUTS = ['bands', 'cases', 'force', 'ladder'] as const;
/** What the places of people mean, see `picture/layouts`. */
export type Layout = (typeof LAYOUTS)[number];

export const EGO_STEPS = [1, 2, 3] as const;
/** How far an ego view reaches: to those tied to the centre, to those tied to them, and so on. */
export type EgoSteps = (typeof EGO_STEPS)[number];

/** A box of the picture, in its own coordinates: left, top, width, height. */
export type Frame = readonly [x: number, y: number, width: number, height: number];

export type Selection =
  | { of: 'entity'; id: Id }
  | { of: 'tie'; id: Id }
  /** Several entities, and what is asked of them. */
  | { of: 'several'; ids: readonly Id[]; shown: Shown }
  /** The list of a month is open. */
  | { of: 'month'; id: Month }
  | null;

/** The entities that are selected, one or several. */
export function selectedOf(selection: Selection): readonly Id[] {
  if (selection?.of === 'entity') return [selection.id];
  return selection?.of === 'several' ? selection.ids : [];
}

/** Whether this entity or tie is selected. */
export function isSelected(selection: Selection, id: Id): boolean {
  return selection?.of === 'tie' ? selection.id === id : selectedOf(selection).includes(id);
}

/** `large`: for a projector, the network alone, to be read from the back row. */
export const SIZES = ['plain', 'large'] as const;
export type Size = (typeof SIZES)[number];

/** Everything that a link needs to reopen exactly this view. */
export type View = {
  shape: Shape;
  layout: Layout;
  level: Level;
  /** Its span consists of whole months. */
  filter: TieFilter;
  /** The open dossier, claim card or list. */
  selection: Selection;
  /** The centre of an ego view. */
  focus: Id | null;
  /** Of an ego view. */
  steps: EgoSteps;
  expanded: readonly Expansion[];
  hidden: readonly Id[];
  /** Only these and the ties among them; empty for everybody. */
  isolated: readonly Id[];
  away: Away;
  /** What must be visible; null for all that is drawn. Devices differ in size: a box that must be visible does not. */
  frame: Frame | null;
  /** Positions of nodes that the user has moved, at zoom 1. */
  pinned: Readonly<Record<Id, readonly [number, number]>>;
  sort: Sort;
  /** What is searched for in table and list. It narrows their rows alone: all else counts what the filters keep. */
  text: string;
  size: Size;
  /** The interpretations laid over it, by their ids. They mark and change nothing. */
  lenses: readonly Id[];
  laid: Laid;
};

/** The opening view: all kinds of tie between two figures. */
export const OPENING_VIEW_FILTER: TieFilter = { ...EVERY_TIE, kinds: PERSON_TIE_KINDS };

export const OPENING_VIEW: View = {
  shape: 'network',
  layout: 'bands',
  level: 'most',
  filter: OPENING_VIEW_FILTER,
  selection: null,
  focus: null,
  steps: 1,
  expanded: [],
  hidden: [],
  isolated: [],
  away: 'gone',
  frame: null,
  pinned: {},
  sort: { column: 'date', isDescending: false },
  text: '',
  size: 'plain',
  lenses: [],
  laid: 'over',
};
