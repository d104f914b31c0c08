import { type Box, boxAt, type Reach } from '../../geometry/box.ts';
import type { CascadeEntity } from '../cascade-record.ts';
import { LINE_PX, labelWidth, wrapLabel } from './wrap-label.ts';

/** A mark with its name beneath. */
export type Mark = { radius: number; lines: readonly string[] };
/**
 * Where a mark stands. Between `left` and `right`, the sides of its column, lines run level, clear of what stands above and
 * beneath; those that lead to it bend between `bend`, where the column before ends, and `left`.
 */
export type Place = Mark & { x: number; y: number; bend: number; left: number; right: number };

const RADIUS = 8;
const SPARK_RADIUS = 15;
/** Room around a mark for the outline of the selected, and for the bar of those held. */
const AROUND = 7;
/** From the rim to the foot of the first line of the name. */
const NAME_DROP = 15;

export function markOf(entity: Pick<CascadeEntity, 'shortName'>, isSpark = false): Mark {
  return { radius: isSpark ? SPARK_RADIUS : RADIUS, lines: wrapLabel(entity.shortName) };
}

/** How far a mark, all that may be drawn around it, and its name reach. */
export function reachOf({ radius, lines }: Mark): Reach {
  const half = Math.ceil(Math.max(radius + AROUND, ...lines.map((line) => labelWidth(line) / 2 + 2)));
  return {
    left: half,
    right: half,
    top: radius + AROUND,
    bottom: radius + NAME_DROP + (lines.length - 1) * LINE_PX + 4,
  };
}

export function boxOf(place: Place): Box {
  return boxAt(place, reachOf(place));
}

/** The foot of a line of the name. */
export function nameFoot({ y, radius }: Place, line: number): number {
  return y + radius + NAME_DROP + line * LINE_PX;
}
