import type { Id } from '@kto-kogo/domain';
import { textWidth } from '../geometry/text-width.ts';
import { EGO_NAME_PX, egoPlateSize } from './node-size.ts';
import type { Picture, PictureNode } from './picture.ts';
import { NAME_LOOK } from './picture-looks.ts';
import { type DrawnStance, stanceSigns, stanceText } from './stance-text.ts';

/** The largest text on a plate that does not grow, in px. */
const PLATE_TEXT_PX = 14;
/** Room at both ends of a name on its plate, in px. */
const PLATE_PADDING = 16;
/** Between a name of an ego view and its mark. */
const EGO_GAP = 8;

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
  const hasRoom = (node: PictureNode, label: string) => {
    if (picture.layout !== 'ego') return node.side !== 'inside' || !isNarrow;
    // The layout has made the plate for it.
    if (node.side === 'inside') return egoPlateSize(label).width <= node.width;
    return textWidth(label, EGO_NAME_PX, true) < roomOf(node, picture);
  };
  return {
    ...picture,
    nodes: picture.nodes.map((node) =>
      markNode(node, stances.get(node.id) ?? [], { hasRoom, grows: picture.layout !== 'ego' }),
    ),
    edges: picture.edges.map((edge) => ({ ...edge, stances: stances.get(edge.id) ?? [] })),
  };
}

/** A name, and after it what lenses make of it. */
export function markedLabel(name: string, stances: readonly DrawnStance[], how: 'words' | 'signs'): string {
  if (stances.length === 0) return name;
  return `${name} ${how === 'words' ? stanceText(stances) : stanceSigns(stances)}`;
}

function markNode(
  node: PictureNode,
  stances: readonly DrawnStance[],
  { hasRoom, grows }: { hasRoom: (node: PictureNode, label: string) => boolean; grows: boolean },
): PictureNode {
  if (stances.length === 0) return node;
  const inWords = markedLabel(node.plain, stances, 'words');
  const label = hasRoom(node, inWords) ? inWords : markedLabel(node.plain, stances, 'signs');
  // The plate of a trial grows where it is drawn, see `isGrown`.
  const isPlate = grows && node.side === 'inside' && node.kind !== 'TRIAL';
  const width = isPlate
    ? Math.max(node.width, textWidth(label, PLATE_TEXT_PX, true) + PLATE_PADDING)
    : node.width;
  return { ...node, label, width, stances };
}

/** Room in px for a name whose side its layout chose: up to the next mark at its height, or the end of the picture. */
function roomOf({ id, side, x, y, width, height }: PictureNode, { nodes, world }: Picture): number {
  const others = nodes.filter((other) => other.id !== id);
  if (side !== 'left' && side !== 'right') {
    // The name of the centre is larger, and lies beneath it.
    const beneath = y + height / 2 + EGO_NAME_PX;
    const beside = others
      .filter((other) => Math.abs(other.y - beneath) < 2 * EGO_NAME_PX + other.height / 2)
      .map((other) => Math.abs(other.x - x) - other.width / 2);
    return (2 * (Math.min(x - world.left, world.right - x, ...beside) - EGO_GAP)) / NAME_LOOK.centreScale;
  }
  const turn = side === 'left' ? -1 : 1;
  const end = side === 'left' ? x - world.left : world.right - x;
  const beside = others
    .filter((other) => Math.abs(other.y - y) < EGO_NAME_PX + other.height / 2)
    .map((other) => turn * (other.x - x) - other.width / 2)
    .filter((away) => away > 0);
  return Math.min(end, ...beside) - width / 2 - EGO_GAP;
}
