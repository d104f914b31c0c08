import type { Id } from '@kto-kogo/domain';
import { highlight } from './highlight.ts';
import { nameBounds } from './name-bounds.ts';
import type { LabelSide, Picture, PictureNode } from './picture.ts';
import { nameTheLit, placeLabels } from './place-labels.ts';

/** A picture with all that the canvas decides last: the states of its parts, and where the names stand. */
export type ComposedPicture = {
  picture: Picture;
  /** Of names, in the picture. */
  labelPx: number;
  states: ReadonlyMap<string, readonly string[]>;
  sides: ReadonlyMap<Id, LabelSide>;
};

/** For a picture that nobody points at, seen whole. */
export function composePicture(picture: Picture, selected: string | null, labelPx: number): ComposedPicture {
  const states = highlight(picture, { hovered: null, focused: null, selected, isNear: false });
  const lit = new Set([...states].flatMap(([id, state]) => (state.includes('lit') ? [id] : [])));
  const placed = placeLabels(picture.nodes, labelPx, nameBounds(picture));
  return { picture, labelPx, states, sides: nameTheLit(picture.nodes, placed, lit, labelPx) };
}

/** Those whose names found no room. */
export function unnamedIn({ picture, sides }: ComposedPicture): PictureNode[] {
  return picture.nodes.filter(({ id }) => (sides.get(id) ?? 'none') === 'none');
}
