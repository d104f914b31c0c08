import type { Layout } from '@kto-kogo/address';
import type { EntityKind, Fate, Id, TieSummary, TieTraits } from '@kto-kogo/domain';
import type { Box, Point } from '../geometry/box.ts';
import type { Band } from './layouts/bands.ts';
import type { Inside } from './plate-name.ts';
import type { DrawnStance } from './stance-text.ts';

/** Everything that is drawn, as plain data in px at zoom 1: the last stage before Cytoscape, which only shows it. */
export type Picture = {
  /** `ego` for one step around one, `rings` for more. */
  layout: Layout | 'ego' | 'rings';
  nodes: readonly PictureNode[];
  edges: readonly PictureEdge[];
  /** The area that `fit` brings into view. */
  world: Box;
  /** Empty but for bands of time. */
  bands: readonly Band[];
  /** Names of cases or offices behind the people, read from afar; the foremost first. */
  headings: readonly PictureHeading[];
  /** Who has no place among the others stands beneath them, once it is open. Null where there is nobody. */
  shelf: Shelf | null;
  centre: Id | null;
  /** How many times further down everything stands than its layout says, see `layouts/stretch.ts`. */
  stretch: number;
};

export type PictureHeading = Point & { id: Id; label: string };

/** `needed`: open, because somebody on it is asked for by name. */
export type ShelfState = 'closed' | 'open' | 'needed';

/** `words` say who stands on it, and how many. */
export type Shelf = { words: string; state: ShelfState; top: number };

export type LabelSide = 'below' | 'above' | 'left' | 'right' | Inside | 'none';

export type PictureNode = {
  id: Id;
  kind: EntityKind;
  name: string;
  /** What is written: the short name, and after it what lenses make of it. */
  label: string;
  /** The short name alone. */
  plain: string;
  fate: Fate | null;
  hasHand: boolean;
  /** Number of ties to other figures: sets a figure's size and the priority of its name. */
  ties: number;
  x: number;
  y: number;
  width: number;
  height: number;
  /** Where the layout places the name; null lets `placeLabels` decide. */
  side: LabelSide | null;
  isPinned: boolean;
  /** What its ties are, by direction, see `side-words.ts`; empty for none. */
  told: string;
  /** What lenses make of it. */
  stances: readonly DrawnStance[];
};

export type PictureEdge = TieTraits &
  Pick<TieSummary, 'from' | 'to' | 'statement'> & {
    /** A tie's own id, or a bundle's. */
    id: string;
    /** A `bundle` stands for its members until they are drawn in full. */
    role: 'single' | 'bundle' | 'member';
    /** The bundle to which a member belongs. */
    bundle: string | null;
    /** Number of ties of a bundle. */
    count: number;
    /** "accused, 19 May 1937": shown on the line while the tie is selected. */
    words: string;
    /** What lenses make of it; of a bundle none, because each of its ties is drawn then. */
    stances: readonly DrawnStance[];
    /** The tie may be later than the last day shown, so that it is drawn faintly. */
    isVague: boolean;
    /** Distance of the bend from the straight line, positive to the right of the tie's direction. */
    bow: number;
    /** Where the line ends at the centre of an ego view, relative to that node. */
    fromEnd: readonly [number, number] | null;
    toEnd: readonly [number, number] | null;
  };
