import type { Id } from '@kto-kogo/domain';
import { highlight, type StillAttention } from './highlight.ts';
import type { LabelSide, Picture, PictureNode } from './picture.ts';
import type { PlacedHeading } from './place-headings.ts';
import type { LineWords } from './place-words.ts';
import { placeNames, writeNames } from './write-names.ts';

/** A picture with the states of its elements and the places of its labels, which the canvas computes while drawing. */
export type ComposedPicture = {
  picture: Picture;
  /** Font size of labels in px of the picture. */
  labelPx: number;
  states: ReadonlyMap<string, readonly string[]>;
  sides: ReadonlyMap<Id, LabelSide>;
  words: ReadonlyMap<string, LineWords>;
  headings: readonly PlacedHeading[];
};

/** Composes a static picture: nothing is hovered or focused, and the zoom is 1. */
export function composePicture(
  picture: Picture,
  attention: StillAttention,
  labelPx: number,
): ComposedPicture {
  const states = highlight(picture, { ...attention, hovered: null, focused: null, isNear: false });
  return { picture, labelPx, states, ...writeNames(picture, states, placeNames(picture, labelPx), labelPx) };
}

/** Nodes whose label had no room. */
export function unnamedIn({ picture, sides }: ComposedPicture): PictureNode[] {
  return picture.nodes.filter(({ id }) => (sides.get(id) ?? 'none') === 'none');
}
