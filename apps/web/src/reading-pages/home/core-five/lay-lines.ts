import { type Box, isOverlapping, type Point } from '../../../geometry/box.ts';
import { textWidth } from '../../../geometry/text-width.ts';

/** Lines between places that are given, bent so that parallel ones stand apart, and the words on them where they touch nothing. */

export type LineEnds = { id: string; from: string; to: string; words: string };
export type LaidLine = {
  id: string;
  /** Start, bend and tip of a quadratic curve. */
  start: Point;
  bend: Point;
  tip: Point;
  /** Middle of the words; null where they would touch something at every place. */
  words: Point | null;
};
export type Place = Point & { radius: number };

const APART = 56;
const WORDS_PX = 13;
const PLACES_ON_LINE = [0.5, 0.42, 0.58, 0.34, 0.66, 0.27, 0.73];

/** @param first whose words are placed before all others' @param taken what no word may cover */
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
  // Measured from one end of the pair, whichever way the tie runs, so that parallel lines fan out.
  const sign = line.from < line.to ? 1 : -1;
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const length = Math.hypot(dx, dy);
  const bend = {
    x: (from.x + to.x) / 2 + (-dy / length) * aside * sign,
    y: (from.y + to.y) / 2 + (dx / length) * aside * sign,
  };
  return { start: whole(stepFrom(from, bend)), bend: whole(bend), tip: whole(stepFrom(to, bend)) };
}

/** Whole pixels: what the server drew and what the browser draws must be the same to the digit. */
function whole({ x, y }: Point): Point {
  return { x: Math.round(x), y: Math.round(y) };
}

/** The point on the rim of a mark that looks towards another point, a little clear of it. */
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
