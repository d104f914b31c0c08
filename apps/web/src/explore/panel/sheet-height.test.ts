import fc from 'fast-check';
import { expect, test } from 'vitest';
import { heightAfter, heightAfterTap, PULL_PX, SHEET_HEIGHTS } from './sheet-height.ts';

const ROOM = 600;

test('a pull is a step, a long one two, and below the lowest it closes', () => {
  expect(heightAfter('half', 100, ROOM)).toBe('full');
  expect(heightAfter('half', -100, ROOM)).toBe('title');
  expect(heightAfter('title', -60, ROOM)).toBeNull();
  expect(heightAfter('full', -400, ROOM)).toBe('title');
  expect(heightAfter('half', -400, ROOM)).toBeNull();
  expect(heightAfter('title', 400, ROOM)).toBe('full');
});

test('no pull upwards closes, and a finger that trembles moves nothing', () => {
  const height = fc.constantFrom(...SHEET_HEIGHTS);
  fc.assert(
    fc.property(
      height,
      fc.double({ min: 0, max: 2000, noNaN: true }),
      (at, up) => heightAfter(at, up, ROOM) !== null,
    ),
  );
  const tremble = fc.double({
    min: -PULL_PX,
    max: PULL_PX,
    minExcluded: true,
    maxExcluded: true,
    noNaN: true,
  });
  fc.assert(fc.property(height, tremble, (at, pull) => heightAfter(at, pull, ROOM) === at));
});

test('taps lead through all heights', () => {
  const seen = [heightAfterTap('title'), heightAfterTap('half'), heightAfterTap('full')];
  expect(seen).toEqual(['half', 'full', 'title']);
});
