import type { Box, Point } from '../geometry/box.ts';
import { textWidth } from '../geometry/text-width.ts';
import { BoxGrid } from './box-grid.ts';
import { type EdgeCurve, edgeCurve, pointAt } from './edge-curve.ts';
import { nameBounds } from './name-bounds.ts';
import type { LabelSide, Picture, PictureEdge } from './picture.ts';
import { LINE_WORDS_SCALE } from './picture-looks.ts';
import { markBox, nameBoxes } from './place-labels.ts';
import { stanceSigns, stanceText } from './stance-text.ts';

/** Words that are written on a line. */
export type LineWords = {
  text: string;
  size: number;
  at: Point;
  /** From the middle of the line, where Cytoscape would write it. */
  offset: Point;
};

/** From further away the numbers of bundles say nothing. */
const COUNT_PX = 18;
/** What leaves the picture at its sides is cut: worse than whatever it could cover. */
const OUTSIDE = 1000;
/** Parts of the way along the line. */
const TRIED = [0.5, 0.42, 0.58, 0.34, 0.66, 0.26, 0.74];

/**
 * The number of ties of each bundle, the words of a selected tie and of what lenses speak of, there along the line where they cover neither names nor marks;
 * left out where there is no such place, but for what lenses speak of.
 */
export function placeWords(
  picture: Picture,
  states: ReadonlyMap<string, readonly string[]>,
  sides: ReadonlyMap<string, LabelSide>,
  labelPx: number,
): Map<string, LineWords> {
  const grid = new BoxGrid();
  const nodes = new Map(picture.nodes.map((node) => [node.id, node]));
  for (const node of picture.nodes) grid.add('mark', markBox(node));
  for (const box of nameBoxes(picture.nodes, sides, labelPx)) grid.add('name', box);
  const { left, right } = nameBounds(picture);
  const isCut = (box: Box) => box.left < left || box.right > right;
  const hiddenBy = (box: Box) => grid.at(box, '').length + (isCut(box) ? OUTSIDE : 0);
  const placed = new Map<string, LineWords>();
  const isSelected = ({ id }: PictureEdge) => states.get(id)?.includes('selected') ?? false;
  const rank = (edge: PictureEdge) => (isSelected(edge) ? 2 : edge.stances.length > 0 ? 1 : 0);
  const edges = picture.edges.toSorted((a, b) => rank(b) - rank(a));
  for (const edge of edges) {
    const text = wordsOf(edge, isSelected(edge));
    const [from, to] = [nodes.get(edge.from), nodes.get(edge.to)];
    if (edge.role === 'bundle' && labelPx > COUNT_PX) continue;
    if (text === '' || isUndrawn(states.get(edge.id)) || from === undefined || to === undefined) continue;
    const curve = edgeCurve(edge, from, to);
    if (curve === null) continue;
    const size = isSelected(edge) ? labelPx : labelPx * LINE_WORDS_SCALE;
    const spots =
      edge.stances.length > 0 ? stanceSpots(edge, text, curve, size) : wordSpots(curve, text, size);
    const hiding = (spot: Spot) => hiddenBy(boxOf(spot.at, spot.text, size));
    const free = spots.find((spot) => hiding(spot) === 0);
    // What a lens speaks of is told wherever it is: its sign covers as little as it can.
    const spot = free ?? (edge.stances.length > 0 ? leastBy(spots.slice(-TRIED.length), hiding) : undefined);
    if (spot === undefined) continue;
    placed.set(edge.id, { ...spot, size, offset: offsetIn(curve, spot.at) });
    grid.add(edge.id, boxOf(spot.at, spot.text, size));
  }
  return placed;
}

type Spot = { text: string; at: Point };

function spotsOn(curve: EdgeCurve, text: string, aside: Point = { x: 0, y: 0 }): Spot[] {
  return TRIED.map((part) => {
    const { x, y } = pointAt(curve, part);
    return { text, at: { x: x + aside.x, y: y + aside.y } };
  });
}

/** How much of a line its own words may cover: what it looks like is to be seen. */
const COVERED = 0.45;

/** On the line, or above and beneath one that they would hide. */
function wordSpots(curve: EdgeCurve, text: string, size: number): Spot[] {
  const [from, to] = [pointAt(curve, 0), pointAt(curve, 1)];
  const [across, down] = [Math.abs(to.x - from.x), Math.abs(to.y - from.y)];
  const covered = Math.min(textWidth(text, size) / Math.max(1, across), (1.2 * size) / Math.max(1, down));
  const beside = besideOf(size).flatMap((aside) => spotsOn(curve, text, aside));
  return covered > COVERED ? beside : [...spotsOn(curve, text), ...beside];
}

/** A line of text above the middle, or beneath it. */
function besideOf(size: number): Point[] {
  return [-1.1 * size, 1.1 * size].map((y) => ({ x: 0, y }));
}

/** Round a line that is too short for its signs, in parts of their size: the nearest first. */
const AROUND = [1.5, 2, 2.5, 3, 3.5, 4].flatMap((far) =>
  [-90, 90, 0, 180, -45, 45, -135, 135].map((degrees) => {
    const turn = (degrees * Math.PI) / 180;
    return { x: far * Math.cos(turn), y: far * Math.sin(turn) };
  }),
);

/** First the words, on the line or beside it; where these have no room the signs, which at last stand round its middle. */
function stanceSpots({ stances }: PictureEdge, text: string, curve: EdgeCurve, size: number): Spot[] {
  const signs = stanceSigns(stances);
  const middle = pointAt(curve, 0.5);
  const beside = besideOf(size);
  return [
    ...spotsOn(curve, text),
    ...beside.flatMap((aside) => spotsOn(curve, text, aside)),
    ...beside.flatMap((aside) => spotsOn(curve, signs, aside)),
    ...AROUND.map(({ x, y }) => ({ text: signs, at: { x: middle.x + x * size, y: middle.y + y * size } })),
    ...spotsOn(curve, signs),
  ];
}

function leastBy(spots: readonly Spot[], cost: (spot: Spot) => number): Spot | undefined {
  return spots.toSorted((a, b) => cost(a) - cost(b))[0];
}

/** The number of ties of a bundle, the words of a selected tie, what lenses make of any. */
function wordsOf(edge: PictureEdge, isSelected: boolean): string {
  if (edge.role === 'bundle') return String(edge.count);
  return [
    ...(isSelected ? [edge.words] : []),
    ...(edge.stances.length > 0 ? [stanceText(edge.stances)] : []),
  ].join(' ');
}

function isUndrawn(states: readonly string[] = []): boolean {
  return states.includes('folded') || states.includes('opened');
}

function boxOf({ x, y }: Point, text: string, size: number): Box {
  const half = textWidth(text, size) / 2 + 1;
  return { left: x - half, right: x + half, top: y - size * 0.6, bottom: y + size * 0.6 };
}

function offsetIn(curve: EdgeCurve, at: Point): Point {
  const middle = pointAt(curve, 0.5);
  return { x: at.x - middle.x, y: at.y - middle.y };
}
