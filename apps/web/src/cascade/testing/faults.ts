import type { Box } from '../../geometry/box.ts';
import { isOverlapping } from '../../geometry/box.ts';
import type { CascadeRecord } from '../cascade-record.ts';
import type { ColumnLayout } from '../layout/arrange-columns.ts';
import { boxOf } from '../layout/place-box.ts';

type Named = { id: string; box: Box };

/** Pairs that share room. */
export function touchingBoxes(boxes: readonly Named[]): string[] {
  return boxes.flatMap(({ id, box }, index) =>
    boxes
      .slice(index + 1)
      .filter((other) => isOverlapping(box, other.box))
      .map((other) => `${id} touches ${other.id}`),
  );
}

/** Who is crossed by the level part of a line that leads to somebody else. */
export function crossedBoxes({ arrivals }: CascadeRecord, { places }: ColumnLayout): string[] {
  return [...places].flatMap(([id, place]) => {
    const box = boxOf(place);
    const isCrossed = arrivals.some((arrival) => {
      const [source, target] = [places.get(arrival.from), places.get(arrival.id)];
      if (source === undefined || target === undefined) return false;
      const isBetween = source.right <= place.left && place.right <= target.bend;
      return isBetween && source.y > box.top && source.y < box.bottom;
    });
    return isCrossed ? [id] : [];
  });
}
