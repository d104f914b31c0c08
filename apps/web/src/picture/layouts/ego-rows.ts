import type { Point } from '../../geometry/box.ts';
import type { NodeSize } from '../node-size.ts';
import type { EgoSize } from './ego-columns.ts';

const GAP = 12;
const ROW = 40;

/** Trials, offices and events in rows beneath the figure, in the order of time; y from the top of the first row. */
export function placeRows(sizes: readonly NodeSize[], canvas: EgoSize): { places: Point[]; height: number } {
  if (sizes.length === 0) return { places: [], height: 0 };
  const widest = canvas.width - 2 * GAP;
  const rows: { width: number; plates: number[] }[] = [];
  for (const { width } of sizes) {
    const row = rows.at(-1);
    if (row === undefined || row.width + GAP + width > widest) rows.push({ width, plates: [width] });
    else {
      row.width += GAP + width;
      row.plates.push(width);
    }
  }
  const places = rows.flatMap((row, index) => {
    let left = (canvas.width - row.width) / 2;
    return row.plates.map((width) => {
      const place = { x: left + width / 2, y: index * ROW + ROW / 2 };
      left += width + GAP;
      return place;
    });
  });
  return { places, height: rows.length * ROW + GAP };
}
