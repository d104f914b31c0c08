import type { Id } from '@kto-kogo/domain';
import type { Reach } from '../../geometry/box.ts';

/** Places from the left and the top of the row. */
export type Row = { items: readonly { id: Id; x: number; y: number }[]; height: number };

/** Side by side, as many as the width holds, in the middle of it. */
export function layRows(ids: readonly Id[], reachOf: (id: Id) => Reach, width: number): Row[] {
  const rows: { id: Id; x: number; reach: Reach }[][] = [];
  let right = Number.POSITIVE_INFINITY;
  for (const id of ids) {
    const reach = reachOf(id);
    const wide = reach.left + reach.right;
    if (right + wide > width) {
      rows.push([]);
      right = 0;
    }
    rows.at(-1)?.push({ id, x: right + reach.left, reach });
    right += wide;
  }
  return rows.map((row) => {
    const top = Math.max(...row.map(({ reach }) => reach.top));
    const bottom = Math.max(...row.map(({ reach }) => reach.bottom));
    const last = row.at(-1);
    const aside = (width - (last === undefined ? 0 : last.x + last.reach.right)) / 2;
    return {
      items: row.map(({ id, x }) => ({ id, x: x + aside, y: top })),
      height: Math.ceil(top + bottom) + 2,
    };
  });
}

export function heightOf(rows: readonly Row[]): number {
  return rows.reduce((sum, { height }) => sum + height, 0);
}
