import type { Box } from '../../geometry/box.ts';
import { textWidth } from '../../geometry/text-width.ts';
import { LABEL_GAP } from '../node-size.ts';
import type { LabelSide, PictureNode } from '../picture.ts';
import { NAME_LOOK } from '../picture-looks.ts';
import { isMajor, labelBox } from '../place-labels.ts';
import { grownPlate, isGrown, isInside, plateTextPx } from '../plate-name.ts';

/** Position and font of a label, and the rectangle behind it that keeps lines from crossing it. */
export type NameText = {
  x: number;
  /** Baseline. */
  y: number;
  anchor: 'start' | 'middle' | 'end';
  size: number;
  weight: number;
  ground: Box | null;
};

/** Distance of the baseline from the middle of a line of text, as a fraction of the font size. */
const BASELINE = 0.35;

/** Null if the label had no room. */
export function nameText(
  node: PictureNode,
  side: LabelSide,
  labelPx: number,
  { isCentre, isSelected }: { isCentre: boolean; isSelected: boolean },
): NameText | null {
  if (side === 'none') return null;
  const weight =
    isCentre || isSelected ? NAME_LOOK.selected : isMajor(node) ? NAME_LOOK.major : NAME_LOOK.plain;
  if (isInside(side)) {
    const size = plateTextPx(node, isCentre, labelPx);
    const bold = Math.max(weight, NAME_LOOK.major);
    const ground = isGrown(node, side, labelPx) ? grownPlate(node, side, labelPx) : null;
    const x = ground === null ? node.x : (ground.left + ground.right) / 2;
    return { x, y: node.y + BASELINE * size, anchor: 'middle', size, weight: bold, ground };
  }
  if (isCentre && side === 'below') {
    const size = labelPx * NAME_LOOK.centreScale;
    const top = node.y + node.height / 2 + NAME_LOOK.centreGap;
    const half = textWidth(node.label, size, true) / 2;
    const ground = { left: node.x - half, right: node.x + half, top, bottom: top + 1.25 * size };
    return { x: node.x, y: top + size, anchor: 'middle', size, weight, ground };
  }
  const ground = labelBox(node, side, labelPx);
  const y = (ground.top + ground.bottom) / 2 + BASELINE * labelPx;
  const look = { y, size: labelPx, weight, ground };
  switch (side) {
    case 'right':
      return { ...look, x: ground.left + LABEL_GAP, anchor: 'start' };
    case 'left':
      return { ...look, x: ground.right - LABEL_GAP, anchor: 'end' };
    case 'below':
    case 'above':
      return { ...look, x: node.x, anchor: 'middle' };
  }
}
