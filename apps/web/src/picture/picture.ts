import type { EntityKind, Fate, Id, TieSummary, TieTraits } from '@kto-kogo/domain';
import type { Box } from '../geometry/box.ts';
import type { Band } from './layouts/bands.ts';

/** What is drawn, as a value: the last step before Cytoscape, which only shows it. Pixels at zoom 1. */
export type Picture = {
  layout: 'bands' | 'ego';
  nodes: readonly PictureNode[];
  edges: readonly PictureEdge[];
  /** What `fit` brings into view. */
  world: Box;
  /** Of the time bands; none in an ego view. */
  bands: readonly Band[];
  centre: Id | null;
};

export type LabelSide = 'below' | 'above' | 'left' | 'right' | 'inside' | 'none';

export type PictureNode = {
  id: Id;
  kind: EntityKind;
  name: string;
  label: string;
  fate: Fate | null;
  hasHand: boolean;
  /** Ties to other people: a person's weight, and whose name comes first. */
  ties: number;
  x: number;
  y: number;
  width: number;
  height: number;
  /** Where the layout puts the name; null lets the names find their own places. */
  side: LabelSide | null;
  isPinned: boolean;
};

export type PictureEdge = TieTraits &
  Pick<TieSummary, 'from' | 'to' | 'statement'> & {
    /** A tie's own id, or a bundle's. */
    id: string;
    /** `bundle` stands for all its members until they are drawn in full. */
    role: 'single' | 'bundle' | 'member';
    /** The bundle to which a member belongs. */
    bundle: string | null;
    /** Of a bundle: how many ties. */
    count: number;
    /** "accused, 19 May 1937": stands on the line when the tie is selected. */
    words: string;
    /** Its date may lie after the last day that is shown: drawn faint until it is sure. */
    isVague: boolean;
    /** How far the line bends from straight, to the right of its way. */
    bow: number;
    /** Where it ends at the centre of an ego view, from the centre of that node. */
    fromEnd: readonly [number, number] | null;
    toEnd: readonly [number, number] | null;
  };
