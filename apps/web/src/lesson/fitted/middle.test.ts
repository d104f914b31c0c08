import fc from 'fast-check';
import { expect, test } from 'vitest';
import { middleAt, scrollTo } from './middle.ts';

const length = fc.integer({ min: 100, max: 8000 });

test('what is in the middle stays there when all is made larger', () => {
  fc.assert(
    fc.property(length, length, fc.double({ min: 0, max: 1, noNaN: true }), (drawing, frame, share) => {
      const scroll = scrollTo(share, { drawing, frame });
      const middle = middleAt(scroll, { drawing, frame });
      const larger = { drawing: drawing * 1.25, frame };
      expect(middleAt(scrollTo(middle, larger), larger)).toBeCloseTo(middle, 4);
    }),
  );
});

test('a drawing that has room is not pushed, and its middle is in the middle', () => {
  expect(scrollTo(0.9, { drawing: 500, frame: 800 })).toBe(0);
  expect(middleAt(0, { drawing: 500, frame: 800 })).toBe(0.5);
});

test('one that is a little larger than its frame keeps its middle', () => {
  const frame = 7890;
  for (const drawing of [7890, 7890.5, 7891.25, 7892, 7893]) {
    expect(middleAt(scrollTo(0.5, { drawing, frame }), { drawing, frame })).toBe(0.5);
  }
});

test('at an end it stands at that end in every frame', () => {
  const narrow = { drawing: 2000, frame: 700 };
  const wide = { drawing: 6000, frame: 1900 };
  expect(scrollTo(middleAt(0, narrow), wide)).toBe(0);
  expect(scrollTo(middleAt(1300, narrow), wide)).toBe(4100);
});

test('it is pushed no farther than its ends', () => {
  expect(scrollTo(0, { drawing: 2000, frame: 800 })).toBe(0);
  expect(scrollTo(1, { drawing: 2000, frame: 800 })).toBe(1200);
  expect(scrollTo(0.5, { drawing: 2000, frame: 800 })).toBe(600);
});
