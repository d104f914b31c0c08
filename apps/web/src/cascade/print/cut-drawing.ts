import type { Id } from '@kto-kogo/domain';
import type { Arrival } from '../cascade-record.ts';
import type { ColumnLayout, MonthColumn } from '../layout/arrange-columns.ts';
import { boxOf } from '../layout/place-box.ts';

/** A part of a drawing that fits a sheet of paper, in px of the layout. */
export type Piece = {
  left: number;
  right: number;
  months: readonly MonthColumn[];
  /** Who stands in it. */
  ids: ReadonlySet<Id>;
};

/** Widest piece in px. Across a sheet of A4 its names are 9 points high. */
export const PIECE_WIDTH = 760;

/** Cuts a drawing from left to right where no name stands; a month that is cut has a heading in each piece. */
export function cutDrawing({ width, months, places }: ColumnLayout): Piece[] {
  const boxes = [...places].map(([id, place]) => ({ id, ...boxOf(place) }));
  const isFree = (x: number) => boxes.every(({ left, right }) => x <= left || x >= right);
  const edges = boxes.map(({ right }) => right).filter(isFree);
  const cuts = [0];
  for (let left = 0; width - left > PIECE_WIDTH; ) {
    const within = edges.filter((x) => x > left && x <= left + PIECE_WIDTH);
    left = within.length === 0 ? left + PIECE_WIDTH : Math.max(...within);
    cuts.push(left);
  }
  return cuts.map((left, index) => {
    const right = cuts[index + 1] ?? width;
    return {
      left,
      right,
      months: months
        .filter((month) => month.left < right && month.right > left)
        .map((month) => ({
          ...month,
          left: Math.max(month.left, left),
          right: Math.min(month.right, right),
        })),
      ids: new Set(boxes.filter((box) => box.left >= left && box.left < right).map(({ id }) => id)),
    };
  });
}

/** Whether the line to an arrival runs through a piece. */
export function runsThrough(
  { places }: ColumnLayout,
  { from, id }: Arrival,
  { left, right }: Piece,
): boolean {
  const [source, target] = [places.get(from), places.get(id)];
  return source !== undefined && target !== undefined && source.x < right && target.x > left;
}
