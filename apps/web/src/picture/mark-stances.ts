import type { Id } from '@kto-kogo/domain';
import { textWidth } from '../geometry/text-width.ts';
import type { Picture, PictureNode } from './picture.ts';
import { type DrawnStance, stanceSigns, stanceText } from './stance-text.ts';

/** The largest text on a plate that does not grow, in px. */
const PLATE_TEXT_PX = 14;
/** Room at both ends of a name on its plate, in px. */
const PLATE_PADDING = 16;

/**
 * Lays lenses over a picture: what they speak of says so after its name, or on its line. Nothing moves, and no line changes its look:
 * truth and standing stay what the record says.
 *
 * @param stances by the id of the entity or tie
 * @param isNarrow whether plates have room for signs only; their words are heard, and read where they are opened
 */
export function markStances(
  picture: Picture,
  stances: ReadonlyMap<Id, readonly DrawnStance[]>,
  isNarrow: boolean,
): Picture {
  if (stances.size === 0) return picture;
  return {
    ...picture,
    nodes: picture.nodes.map((node) => markNode(node, stances.get(node.id) ?? [], isNarrow)),
    edges: picture.edges.map((edge) => ({ ...edge, stances: stances.get(edge.id) ?? [] })),
  };
}

function markNode(node: PictureNode, stances: readonly DrawnStance[], isNarrow: boolean): PictureNode {
  if (stances.length === 0) return node;
  const isOnPlate = node.side === 'inside';
  const label = `${node.label} ${isOnPlate && isNarrow ? stanceSigns(stances) : stanceText(stances)}`;
  // The plate of a trial grows where it is drawn, see `isGrown`.
  const isPlate = isOnPlate && node.kind !== 'TRIAL';
  const width = isPlate
    ? Math.max(node.width, textWidth(label, PLATE_TEXT_PX, true) + PLATE_PADDING)
    : node.width;
  return { ...node, label, width, stances };
}
