import type { EntityKind } from '@kto-kogo/domain';
import type { Box } from '../geometry/box.ts';
import { textWidth } from '../geometry/text-width.ts';
import type { LabelSide, PictureNode } from './picture.ts';

/** Names within plates. Where the picture is small the name of a trial is larger than its plate, which grows with it. */

/** Within the plate: in its middle, or from one of its ends on, where the other way there is no room. */
export const INSIDE = ['inside', 'inside-rightwards', 'inside-leftwards'] as const;
export type Inside = (typeof INSIDE)[number];

/** A larger name does not fit into its plate as a layout makes it. */
const PLATE_PX = 14;
/** Room around a name on a plate that grew, as a part of the size of the text. */
const PADDING = 0.3;

export function isInside(side: LabelSide): side is Inside {
  return INSIDE.some((each) => each === side);
}

/** Size of a name within a plate. Those of offices and events keep their size. */
export function plateTextPx({ kind }: { kind: EntityKind }, isCentre: boolean, sizePx: number): number {
  return kind === 'TRIAL' || isCentre ? sizePx : Math.min(sizePx, PLATE_PX);
}

/** Whether the plate grows with the name: a larger one, or one that says more than the layout knew. */
export function isGrown({ kind, label, width }: PictureNode, side: LabelSide, sizePx: number): boolean {
  if (kind !== 'TRIAL' || !isInside(side)) return false;
  return side !== 'inside' || sizePx > PLATE_PX || textWidth(label, sizePx, true) > width;
}

/** Room around the name of a plate that grew, in px of the picture. */
export function platePadding(sizePx: number): number {
  return PADDING * sizePx;
}

/** The plate that has grown. */
export function grownPlate({ label, x, y, width }: PictureNode, side: Inside, sizePx: number): Box {
  const half = textWidth(label, sizePx, true) / 2 + platePadding(sizePx);
  const down = (1.25 * sizePx) / 2 + platePadding(sizePx);
  const away = Math.max(0, half - width / 2);
  const middle = x + { inside: 0, 'inside-rightwards': away, 'inside-leftwards': -away }[side];
  return { left: middle - half, right: middle + half, top: y - down, bottom: y + down };
}
