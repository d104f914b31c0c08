import type { Point } from '../../geometry/box.ts';
import type { CurveEnd } from '../../marks/tie-curve.tsx';
import type { Place } from './place-box.ts';

export type LaidTie = {
  path: string;
  start: CurveEnd;
  tip: CurveEnd;
  /** Of its bend. */
  middle: Point;
};

/** Clearance in px between the rim of a mark and the end of a line. */
const CLEAR = 4;
/** Larger clearance for arrested targets: the bar stands before the mark and the arrowhead before the bar. */
const CLEAR_OF_BAR = 9;
const BOW = 22;

/**
 * Lays the line of a tie. It leaves and arrives level, so that it touches no name above or below; between two
 * marks of one column it bows out to the right and comes back.
 *
 * @param isHeld whether a bar stands before the target
 */
export function layTie(source: Place, target: Place, isHeld: boolean): LaidTie {
  if (Math.abs(target.x - source.x) < source.radius + target.radius) return bowedTie(source, target);
  const way = target.x > source.x ? 1 : -1;
  const start = { x: source.x + way * (source.radius + CLEAR), y: source.y };
  // A line that runs back to the left arrives on the side without the bar.
  const clear = isHeld && way === 1 ? CLEAR_OF_BAR : CLEAR;
  const tip = { x: target.x - way * (target.radius + clear), y: target.y };
  const [out, into] =
    way === 1
      ? [
          Math.max(start.x, Math.round(source.right), Math.round(target.bend)),
          Math.min(tip.x, Math.round(target.left)),
        ]
      : [start.x, tip.x];
  const reach = Math.round(Math.max(10, Math.abs(into - out) / 2)) * way;
  const turn = way === 1 ? 0 : 180;
  return {
    path: `M${start.x} ${start.y}H${out}C${out + reach} ${start.y} ${into - reach} ${tip.y} ${into} ${tip.y}H${tip.x}`,
    // The start marker points away from the line.
    start: { ...start, turn: turn + 180 },
    tip: { ...tip, turn },
    middle: { x: (out + into) / 2, y: (start.y + tip.y) / 2 },
  };
}

function bowedTie(source: Place, target: Place): LaidTie {
  const start = { x: source.x + source.radius + CLEAR, y: source.y };
  const tip = { x: target.x + target.radius + CLEAR, y: target.y };
  const out = Math.max(start.x, tip.x) + Math.min(2 * BOW, BOW + Math.round(Math.abs(tip.y - start.y) / 10));
  return {
    path: `M${start.x} ${start.y}C${out} ${start.y} ${out} ${tip.y} ${tip.x} ${tip.y}`,
    start: { ...start, turn: 180 },
    tip: { ...tip, turn: 180 },
    middle: { x: (start.x + 6 * out + tip.x) / 8, y: (start.y + tip.y) / 2 },
  };
}
