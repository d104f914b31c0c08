import fc from 'fast-check';
import { expect, test } from 'vitest';
import { edgeCurve, pointAt } from './edge-curve.ts';
import { LINE_GAP } from './picture-looks.ts';
import { pictureEdge, pictureNode } from './testing/random-picture.ts';

const at = fc.record({ x: fc.integer({ min: 0, max: 900 }), y: fc.integer({ min: 0, max: 600 }) });
const bow = fc.integer({ min: -40, max: 40 });

test('a line begins and ends a gap away from the rims of the marks', () => {
  fc.assert(
    fc.property(at, at, bow, (a, b, aside) => {
      fc.pre(Math.hypot(a.x - b.x, a.y - b.y) > 80);
      const [from, to] = [
        pictureNode({ id: 'a', ...a }),
        pictureNode({ id: 'b', ...b, width: 30, height: 30 }),
      ];
      const curve = edgeCurve(pictureEdge({ id: 'e', from: 'a', to: 'b', bow: aside }), from, to);
      expect(curve).not.toBeNull();
      if (curve === null) return;
      expect(Math.hypot(curve.start.x - a.x, curve.start.y - a.y)).toBeCloseTo(8 + LINE_GAP, 6);
      expect(Math.hypot(curve.tip.x - b.x, curve.tip.y - b.y)).toBeCloseTo(15 + LINE_GAP, 6);
    }),
  );
});

test('a line bends to the right of its way, so that two who accused each other have two lines', () => {
  const [left, right] = [pictureNode({ id: 'l' }), pictureNode({ id: 'r', x: 100 })];
  const there = edgeCurve(pictureEdge({ id: 'a', from: 'l', to: 'r', bow: 20 }), left, right);
  const back = edgeCurve(pictureEdge({ id: 'b', from: 'r', to: 'l', bow: 20 }), right, left);
  expect(there?.control).toEqual({ x: 50, y: 20 });
  expect(back?.control).toEqual({ x: 50, y: -20 });
  expect(pointAt({ start: { x: 0, y: 0 }, control: { x: 50, y: 20 }, tip: { x: 100, y: 0 } }, 0.5)).toEqual({
    x: 50,
    y: 10,
  });
});

test('an end on the ring of an ego view stays where the layout put it, and who stands on one spot has no line', () => {
  const [near, centre] = [pictureNode({ id: 'n' }), pictureNode({ id: 'c', x: 200, width: 80, height: 80 })];
  const edge = pictureEdge({ id: 'a', from: 'n', to: 'c', toEnd: [-48, 0] });
  expect(edgeCurve(edge, near, centre)?.tip).toEqual({ x: 152 - LINE_GAP, y: 0 });
  expect(edgeCurve(edge, near, { ...centre, x: 0 })).toBeNull();
});
