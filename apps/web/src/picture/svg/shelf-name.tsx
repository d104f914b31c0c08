import type { Shelf } from '../picture.ts';
import { rounded } from './rounded.ts';

/** Names the shelf beneath the picture. */
export function ShelfName({ shelf, left, labelPx }: { shelf: Shelf; left: number; labelPx: number }) {
  return (
    <text x={rounded(left + 8)} y={rounded(shelf.top + 6 + labelPx)} fill="var(--ink2)">
      {shelf.words}
    </text>
  );
}
