/** A rectangle by its four sides, y downwards. */
export type Box = { left: number; top: number; right: number; bottom: number };
export type Point = { x: number; y: number };

/** A rectangle around a point, as far as it reaches from there: a circle with its name beneath reaches further down. */
export type Reach = { left: number; top: number; right: number; bottom: number };

export function boxAt(point: Point, reach: Reach): Box {
  return {
    left: point.x - reach.left,
    right: point.x + reach.right,
    top: point.y - reach.top,
    bottom: point.y + reach.bottom,
  };
}

/** With so much room around it. */
export function grown({ left, top, right, bottom }: Box, by: number): Box {
  return { left: left - by, top: top - by, right: right + by, bottom: bottom + by };
}

export function isOverlapping(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

/** The area that two rectangles share. */
export function overlapArea(a: Box, b: Box): number {
  const width = Math.min(a.right, b.right) - Math.max(a.left, b.left);
  const height = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
  return width > 0 && height > 0 ? width * height : 0;
}

export function isWithin(inner: Box, outer: Box): boolean {
  return (
    inner.left >= outer.left &&
    inner.right <= outer.right &&
    inner.top >= outer.top &&
    inner.bottom <= outer.bottom
  );
}

export function widthOf({ left, right }: Box): number {
  return right - left;
}
