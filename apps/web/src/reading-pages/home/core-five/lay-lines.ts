import { type Box, isOverlapping, type Point } from '../../../geometry/box.ts';
import { textWidth } from '../../../geometry/text-width.ts';

/** Lines between given places, bent so that parallel ones do not overlap, and their labels where they cover nothing. */

export type LineEnds = { id: string; from: string; to: string; words: string };
export type LaidLine = {
  id: string;
  /** Start, control point and end of a quadratic curve. */
  start: Point;
  bend: Point;
  tip: Point;
  /** Middle of the label; null where every position would cover something. */
  words: Point | null;
};
export type Place = Point & { radius: number };

const APART = 56;
const WORDS_PX = 13;
const PLACES_ON_LINE = [0.5, 0.42, 0.58, 0.34, 0.66, 0.27, 0.73];

/** @param first the line whose label is placed before all others @param taken boxes that no label may cover */
export function layLines(
  lines: readonly LineEnds[],
  places: ReadonlyMap<string, Place>,
  taken: readonly Box[],
  first: string | null,
): LaidLine[] {
  const curves = lines.flatMap((line) => {
    const curve = layCurve(line, lines, places);
    return curve === null ? [] : [{ ...line, ...curve }];
  });
  const boxes = [...taken];
  const words = new Map<string, Point | null>();
  for (const curve of curves.toSorted((a, b) => Number(b.id === first) - Number(a.id === first))) {
    const spot = PLACES_ON_LINE.map((t) => pointAt(curve, t)).find(
      (point) => !boxes.some((box) => isOverlapping(box, wordsBox(point, curve.words))),
    );
    words.set(curve.id, spot ?? null);
    if (spot !== undefined) boxes.push(wordsBox(spot, curve.words));
  }
  return curves.map(({ id, start, bend, tip }) => ({ id, start, bend, tip, words: words.get(id) ?? null }));
}

function layCurve(line: LineEnds, all: readonly LineEnds[], places: ReadonlyMap<string, Place>) {
  const [from, to] = [places.get(line.from), places.get(line.to)];
  if (from === undefined || to === undefined) return null;
  const between = all.filter((each) => isSamePair(each, line));
  const aside = between.length === 1 ? 26 : (between.indexOf(line) - (between.length - 1) / 2) * APART;
  // Sign by the same end of the pair, whichever way the tie runs, so that parallel lines fan out.
  const sign = line.from < line.to ? 1 : -1;
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const length = Math.hypot(dx, dy);
  const bend = {
    x: (from.x + to.x) / 2 + (-dy / length) * aside * sign,
    y: (from.y + to.y) / 2 + (dx / length) * aside * sign,
  };
  return { start: whole(stepFrom(from, bend)), bend: whole(bend), tip: whole(stepFrom(to, bend)) };
}

/** Whole pixels, so that the server and the browser render the same digits. */
function whole({ x, y }: Point): Point {
  return { x: Math.round(x), y: Math.round(y) };
}

/** The point just outside a mark's rim, in the direction of another point. */
function stepFrom(place: Place, towards: Point): Point {
  const [dx, dy] = [towards.x - place.x, towards.y - place.y];
  const length = Math.hypot(dx, dy);
  const reach = place.radius + 4;
  return { x: place.x + (dx / length) * reach, y: place.y + (dy / length) * reach };
}

function pointAt({ start, bend, tip }: { start: Point; bend: Point; tip: Point }, t: number): Point {
  const at = (a: number, b: number, c: number) => (1 - t) ** 2 * a + 2 * (1 - t) * t * b + t ** 2 * c;
  return whole({ x: at(start.x, bend.x, tip.x), y: at(start.y, bend.y, tip.y) });
}

export function wordsBox({ x, y }: Point, words: string): Box {
  const half = textWidth(words, WORDS_PX) / 2 + 4;
  return { left: x - half, right: x + half, top: y - 10, bottom: y + 10 };
}

function isSamePair(a: LineEnds, b: LineEnds): boolean {
  return (a.from === b.from && a.to === b.to) || (a.from === b.to && a.to === b.from);
}
