import { type Box, boxAt, type Reach } from '../../geometry/box.ts';
import { labelNumber } from '../../record/occurrence/numbers/number-words.ts';
import type { CascadeEntity } from '../cascade-record.ts';
import { LINE_PX, labelWidth, wrapLabel } from './wrap-label.ts';

/** A mark with its name beneath. */
export type Mark = { radius: number; lines: readonly string[] };
/**
 * Where a mark stands, in px. A line to it bends between `bend` (right edge of the previous column) and
 * `left`; between `left` and `right` (the sides of its column) it is level: previous column │ bend ╌╌╌ left
 * ───● right │ next column.
 */
export type Place = Mark & { x: number; y: number; bend: number; left: number; right: number };

const RADIUS = 8;
const SPARK_RADIUS = 15;
/** Room in px around a mark for the outline of the selected one and the bar of arrested ones. */
const AROUND = 7;
/** Distance in px from the rim to the baseline of the first line of the name. */
const NAME_DROP = 15;

/** The name, and of a mass operation how many it struck: else it would be one event among others. */
export function markOf(entity: Pick<CascadeEntity, 'shortName' | 'numbers'>, isSpark = false): Mark {
  const size = labelNumber(entity.numbers);
  const lines = [...wrapLabel(entity.shortName), ...(size === null ? [] : wrapLabel(size))];
  return { radius: isSpark ? SPARK_RADIUS : RADIUS, lines };
}

/** How far a mark, its outline, its bar and its name reach from the centre. */
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

/** Baseline of a line of the name. */
export function nameFoot({ y, radius }: Place, line: number): number {
  return y + radius + NAME_DROP + line * LINE_PX;
}
