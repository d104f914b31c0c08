import type { Id } from '@kto-kogo/domain';
import { type Box, isOverlapping, widthOf } from '../geometry/box.ts';
import { highlight, type StillAttention } from './highlight.ts';
import { PART_SHEET, windowOn } from './part-window.ts';
import type { LabelSide, Picture, PictureEdge, PictureNode } from './picture.ts';
import type { PlacedHeading } from './place-headings.ts';
import { markBox } from './place-labels.ts';
import type { LineWords } from './place-words.ts';
import { placeNames, writeNames } from './write-names.ts';

/** A picture with the states of its elements and the places of its labels, which the canvas computes while drawing. */
export type ComposedPicture = {
  picture: Picture;
  /** What of it is shown, on a sheet of its own shape; null for the whole. */
  part: Box | null;
  /** Font size of labels in px of the picture. */
  labelPx: number;
  states: ReadonlyMap<string, readonly string[]>;
  sides: ReadonlyMap<Id, LabelSide>;
  words: ReadonlyMap<string, LineWords>;
  headings: readonly PlacedHeading[];
};

/**
 * Composes a static picture: nothing is hovered or focused.
 *
 * @param sizePx of names on the sheet
 * @param part what has to be seen; null for the whole
 */
export function composePicture(
  picture: Picture,
  attention: StillAttention,
  sizePx: number,
  part: Box | null = null,
): ComposedPicture {
  const states = highlight(picture, { ...attention, hovered: null, focused: null, isNear: false });
  const seen = part && windowOn(part);
  const labelPx = seen === null ? sizePx : (sizePx * widthOf(seen)) / PART_SHEET.width;
  const { nodes, ...names } = writeNames(picture, states, placeNames(picture, labelPx), labelPx);
  return { picture: { ...picture, nodes }, part: seen, labelPx, states, ...names };
}

/** The nodes whose mark is seen. */
export function shownNodes({ picture, part }: ComposedPicture): PictureNode[] {
  return picture.nodes.filter((node) => part === null || isOverlapping(markBox(node), part));
}

/** The lines that are seen. */
export function shownEdges(composed: ComposedPicture): PictureEdge[] {
  const { picture, states } = composed;
  const seen = new Set(shownNodes(composed).map(({ id }) => id));
  return picture.edges.filter(
    ({ id, from, to }) => (seen.has(from) || seen.has(to)) && !isLeftOut(states.get(id) ?? []),
  );
}

/** Whether other lines are drawn instead, see `highlight`. */
export function isLeftOut(states: readonly string[]): boolean {
  return states.includes('folded') || states.includes('opened');
}

/** Nodes whose label had no room. */
export function unnamedIn(composed: ComposedPicture): PictureNode[] {
  return shownNodes(composed).filter(({ id }) => (composed.sides.get(id) ?? 'none') === 'none');
}
