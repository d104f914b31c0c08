import type { Id } from '@kto-kogo/domain';
import type { Box } from '../geometry/box.ts';
import { textWidth } from '../geometry/text-width.ts';
import { markedLabel } from './mark-stances.ts';
import { nameBounds } from './name-bounds.ts';
import type { LabelSide, Picture, PictureNode } from './picture.ts';
import { type PlacedHeading, placeHeadings } from './place-headings.ts';
import { FOREMOST, isLensed, labelBox, markBox, nameTheLit, placeLabels } from './place-labels.ts';
import { type LineWords, placeWords } from './place-words.ts';
import { stanceSigns } from './stance-text.ts';

/** Everything that is written on a picture at one size of text, but for what the reader attends to. */
export type Names = {
  /** With shorter words where the long ones have no room. */
  nodes: readonly PictureNode[];
  headings: readonly PlacedHeading[];
  sides: ReadonlyMap<Id, LabelSide>;
};

/** From afar the cases, then people by rank. What lenses make of something is said in words after its name; see `SHORTER`. */
export function placeNames(picture: Picture, labelPx: number): Names {
  const bounds = nameBounds(picture);
  const above = { ...bounds, bottom: Math.min(bounds.bottom, picture.shelf?.top ?? bounds.bottom) };
  const headings = placeHeadings(picture.headings, labelPx, above, inTheWay(picture, labelPx));
  const taken = [...headings.map(({ box }) => box), ...shelfNameBox(picture, labelPx)];
  let nodes = picture.nodes;
  let sides = placeLabels(nodes, labelPx, bounds, taken);
  for (const shorten of SHORTER) {
    const mute = new Set(nodes.filter((node) => isLensed(node) && sides.get(node.id) === 'none'));
    if (mute.size === 0) break;
    nodes = nodes.map((node) => (isLensed(node) ? shorten(node, mute.has(node)) : node));
    sides = placeLabels(nodes, labelPx, bounds, taken);
  }
  return { nodes, headings, sides };
}

/** What headings make way for: marks, and the names of the foremost. Over a group a heading stays, since it says what the group is. */
function inTheWay({ layout, nodes }: Picture, labelPx: number): Box[] | null {
  if (layout === 'cases' || layout === 'ladder') return null;
  const foremost = nodes.toSorted((a, b) => b.ties - a.ties).slice(0, FOREMOST);
  return [...nodes.map(markBox), ...foremost.map((node) => labelBox(node, 'below', labelPx))];
}

/**
 * Where words have no room, something bears the signs after its name; then all do, to make room; then signs stand without a name, so
 * that nothing of which a lens speaks is mute.
 */
const SHORTER: readonly ((node: PictureNode, isMute: boolean) => PictureNode)[] = [
  (node, isMute) => (isMute ? withSigns(node) : node),
  withSigns,
  (node, isMute) => (isMute ? { ...node, label: stanceSigns(node.stances) } : node),
];

function withSigns(node: PictureNode): PictureNode {
  return { ...node, label: markedLabel(node.plain, node.stances, 'signs') };
}

/** The name of the shelf is written at its left end, at the size of names whatever the zoom. */
function shelfNameBox({ shelf, world: { left } }: Picture, labelPx: number): Box[] {
  if (shelf === null) return [];
  const { top, words } = shelf;
  return [
    {
      left,
      right: left + textWidth(`${words} Show`, labelPx) + 2 * labelPx,
      top,
      bottom: top + 1.9 * labelPx,
    },
  ];
}

/** The same with names for what is highlighted, and the words on lines. */
export function writeNames(
  picture: Picture,
  states: ReadonlyMap<string, readonly string[]>,
  { nodes, headings, sides }: Names,
  labelPx: number,
): Names & { words: ReadonlyMap<string, LineWords> } {
  const having = (...wanted: string[]) =>
    new Set([...states].flatMap(([id, state]) => (wanted.some((each) => state.includes(each)) ? [id] : [])));
  const wanted = { pointed: having('hover', 'focused', 'selected'), lit: having('lit', 'lensed') };
  const named = nameTheLit(nodes, sides, wanted, labelPx, nameBounds(picture));
  return { nodes, headings, sides: named, words: placeWords({ ...picture, nodes }, states, named, labelPx) };
}
