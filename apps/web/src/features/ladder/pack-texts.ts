/** A text that wants to begin at `left`, or end at `right` where it would leave the axis. */
export type TextWish = { left: number; right: number; width: number };
export type TextPlace = { anchor: 'start' | 'end'; x: number; row: number };

const APART = 8;

/** Places texts under each other where they would touch: each in the first row that is free. Pixels; rows count from 0. */
export function packTexts(wishes: readonly TextWish[], axisWidth: number): TextPlace[] {
  const rows: { from: number; to: number }[][] = [];
  return wishes.map(({ left, right, width }) => {
    const fits = left + width <= axisWidth;
    const x = fits ? left : Math.max(right, width);
    const from = fits ? left : x - width;
    const to = from + width;
    const free = rows.findIndex((row) =>
      row.every((one) => to + APART <= one.from || from >= one.to + APART),
    );
    const row = free === -1 ? rows.length : free;
    rows[row] = [...(rows[row] ?? []), { from, to }];
    return { anchor: fits ? 'start' : 'end', x, row };
  });
}
