import { compareText } from '@kto-kogo/domain';
import { type Box, isWithin } from '../geometry/box.ts';
import { textWidth } from '../geometry/text-width.ts';
import { BoxGrid } from './box-grid.ts';
import type { LabelSide, PictureNode } from './picture.ts';
import { grownPlate, INSIDE, isGrown, isInside } from './plate-name.ts';

const GAP = 2;
const SIDES = ['below', 'right', 'left', 'above'] as const;
const PLATE_SIDES = [...INSIDE, ...SIDES] as const;
/** So many people, those with the most ties, are named also where there is room only upon the marks of others who have fewer ties. */
export const FOREMOST = 24;
/** Names that a layout has put may come so near to each other, as a part of their height. */
const NEARNESS = 0.15;
/**
 * Places names so that none touches another: greedily, trials first, then what lenses speak of, then those with the most ties; below,
 * right, left, above. Neither do they touch marks, but those of the foremost, and of what lenses speak of, may cover marks of lesser
 * ones, and those of trials marks of all but the foremost. Left out where all sides collide or leave `bounds`.
 *
 * @param sizePx of a name in the picture, so that it has its size on screen
 * @param headings what is written there already
 */
export function placeLabels(
  nodes: readonly PictureNode[],
  sizePx: number,
  bounds: Box,
  headings: readonly Box[] = [],
): Map<string, LabelSide> {
  const grid = new BoxGrid();
  for (const node of nodes) grid.add(node.id, markBox(node));
  for (const box of headings) grid.add('heading', box);
  const ranked = nodes.toSorted(byRank);
  const ranks = new Map(ranked.map(({ id }, rank) => [id, rank]));
  const people = ranked.filter(({ kind }) => kind === 'FIGURE');
  const foremost = new Set(people.slice(0, FOREMOST).map(({ id }) => id));
  const trials = trialsOf(nodes);
  const lensed = new Set(nodes.filter(isLensed).map(({ id }) => id));
  const placed = new Map<string, LabelSide>();
  for (const [rank, node] of ranked.entries()) {
    const side = sideOf(node, rank);
    placed.set(node.id, side);
    if (takesRoom(node, side, sizePx)) grid.add(nameId(node), labelBox(node, side, sizePx));
  }
  return placed;

  function sideOf(node: PictureNode, rank: number): LabelSide {
    if (node.side !== null && !isGrown(node, node.side, sizePx)) return hasRoomWhereLaid(node, node.side);
    const within = sidesFor(node)
      .map((side) => ({ side, box: labelBox(node, side, sizePx) }))
      .filter(({ box }) => isWithin(box, bounds))
      .map(({ side, box }) => ({ side, touched: grid.at(box, node.id) }));
    const isTrial = node.kind === 'TRIAL';
    const isKept = (id: string) =>
      trials.has(id) || (foremost.has(id) && (!isLensed(node) || lensed.has(id)));
    const isLesser = (id: string) => (ranks.get(id) ?? -1) > rank && !(isTrial && isKept(id));
    const open = within
      .filter(({ touched }) => touched.every(isLesser))
      .toSorted((a, b) => a.touched.length - b.touched.length);
    const best = open.find(({ side }) => isInside(side)) ?? open[0];
    const mayCover = isTrial || isLensed(node) || foremost.has(node.id);
    return best !== undefined && (mayCover || best.touched.length === 0) ? best.side : 'none';
  }

  function hasRoomWhereLaid(node: PictureNode, side: LabelSide): LabelSide {
    if (!takesRoom(node, side, sizePx)) return side;
    const { top, bottom, ...across } = labelBox(node, side, sizePx);
    const inset = NEARNESS * (bottom - top);
    const touched = grid.at({ ...across, top: top + inset, bottom: bottom - inset }, node.id);
    return touched.some((id) => !ranks.has(id)) ? 'none' : side;
  }
}

/** Whose names are wanted whatever is in the way, and whose only where there is room beside them. */
export type Wanted = { pointed: ReadonlySet<string>; lit: ReadonlySet<string> };

/**
 * Names those who are highlighted and have no name yet. A name may cover dimmed marks, and takes the place of the names of dimmed
 * ones; other names stay where they are, so that nothing jumps under the pointer. Who is pointed at is always named; its neighbours
 * are where they stand clear of each other.
 */
export function nameTheLit(
  nodes: readonly PictureNode[],
  placed: ReadonlyMap<string, LabelSide>,
  { pointed, lit }: Wanted,
  sizePx: number,
  bounds: Box,
): Map<string, LabelSide> {
  const named = new Map(placed);
  const grid = new BoxGrid();
  for (const node of nodes) {
    grid.add(node.id, markBox(node));
    const side = placed.get(node.id) ?? 'none';
    if (takesRoom(node, side, sizePx)) grid.add(nameId(node), labelBox(node, side, sizePx));
  }
  const trials = trialsOf(nodes);
  const isKept = (id: string) => [lit, pointed, trials].some((kept) => kept.has(ownerOf(id)));
  const wanted = nodes
    .filter(({ id }) => (lit.has(id) || pointed.has(id)) && (placed.get(id) ?? 'none') === 'none')
    .toSorted((a, b) => Number(pointed.has(b.id)) - Number(pointed.has(a.id)) || byRank(a, b));
  for (const node of wanted) {
    const within = sidesFor(node).filter((side) => isWithin(labelBox(node, side, sizePx), bounds));
    const under = (side: Taken) => grid.at(labelBox(node, side, sizePx), node.id);
    const side =
      within.find((each) => under(each).length === 0) ??
      within.find((each) => !under(each).some(isKept)) ??
      (pointed.has(node.id) ? (within[0] ?? 'below') : undefined);
    if (side === undefined) continue;
    for (const id of under(side)) {
      if (id !== ownerOf(id)) {
        named.set(ownerOf(id), 'none');
        grid.remove(id);
      }
    }
    named.set(node.id, side);
    grid.add(nameId(node), labelBox(node, side, sizePx));
  }
  return named;
}

function trialsOf(nodes: readonly PictureNode[]): ReadonlySet<string> {
  return new Set(nodes.flatMap(({ id, kind }) => (kind === 'TRIAL' ? [id] : [])));
}

function sidesFor({ kind }: PictureNode): readonly Taken[] {
  return kind === 'TRIAL' ? PLATE_SIDES : SIDES;
}

/** Whether a lens speaks of it. */
export function isLensed({ stances }: PictureNode): boolean {
  return stances.length > 0;
}

/** Trials before people, of both what lenses speak of before the others, then those with the most ties. */
function byRank(a: PictureNode, b: PictureNode): number {
  const isTrial = (node: PictureNode) => Number(node.kind === 'TRIAL');
  return (
    isTrial(b) - isTrial(a) ||
    Number(isLensed(b)) - Number(isLensed(a)) ||
    b.ties - a.ties ||
    compareText(a.id, b.id)
  );
}

const NAME = ' name';

function nameId({ id }: PictureNode): string {
  return `${id}${NAME}`;
}

function ownerOf(id: string): string {
  return id.endsWith(NAME) ? id.slice(0, -NAME.length) : id;
}

type Taken = Exclude<LabelSide, 'none'>;

/** Whether a name lies beyond the mark that its layout has made room for. */
function takesRoom(node: PictureNode, side: LabelSide, sizePx: number): side is Taken {
  return side !== 'none' && (!isInside(side) || isGrown(node, side, sizePx));
}

/** The boxes of all names that lie beyond their marks. */
export function nameBoxes(
  nodes: readonly PictureNode[],
  sides: ReadonlyMap<string, LabelSide>,
  sizePx: number,
): Box[] {
  return nodes.flatMap((node) => {
    const side = sides.get(node.id) ?? 'none';
    return takesRoom(node, side, sizePx) ? [labelBox(node, side, sizePx)] : [];
  });
}

export function markBox({ x, y, width, height }: PictureNode): Box {
  return { left: x - width / 2, right: x + width / 2, top: y - height / 2, bottom: y + height / 2 };
}

export function labelBox(node: PictureNode, side: Taken, sizePx: number): Box {
  if (isInside(side)) return grownPlate(node, side, sizePx);
  const width = textWidth(node.label, sizePx, isMajor(node)) + 4;
  const height = sizePx * 1.25;
  const { x, y } = node;
  const [right, down] = [node.width / 2 + GAP, node.height / 2 + GAP];
  switch (side) {
    case 'below':
      return { left: x - width / 2, right: x + width / 2, top: y + down, bottom: y + down + height };
    case 'above':
      return { left: x - width / 2, right: x + width / 2, top: y - down - height, bottom: y - down };
    case 'right':
      return { left: x + right, right: x + right + width, top: y - height / 2, bottom: y + height / 2 };
    case 'left':
      return { left: x - right - width, right: x - right, top: y - height / 2, bottom: y + height / 2 };
  }
}

/** Whether the name is bold. */
export function isMajor(node: { ties: number }): boolean {
  return node.ties >= 14;
}
