import { expect, test } from 'vitest';
import { timeAxis } from '../axis/time-axis.ts';
import { packLanes } from './pack-lanes.ts';
import { termBar } from './term-bar.ts';

function axisOf(...dates: string[]) {
  const axis = timeAxis(dates, { from: 1930, to: 1941 });
  if (axis === null) throw new Error('no axis');
  return axis;
}

test('a term with both ends', () => {
  const bar = termBar(axisOf('1936', '1937'), '1936-07', '1937-06-30');
  expect(bar).toMatchObject({ isOpenStart: false, isOpenEnd: false });
  expect(bar?.start).toBeCloseTo(24.9, 0);
});

test('a term that runs on beyond the axis, or whose end is not known, is open', () => {
  const axis = axisOf('1938', '1945');
  expect(termBar(axis, '1938-11-25', '1945-12')).toMatchObject({ end: 100, isOpenEnd: true });
  expect(termBar(axis, '1938-11-25', null)).toMatchObject({ end: 100, isOpenEnd: true });
});

test('a day is wide enough to be seen', () => {
  const bar = termBar(axisOf('1936', '1938'), '1937-01-01', '1937-01-01');
  expect((bar?.end ?? 0) - (bar?.start ?? 0)).toBeGreaterThan(0.5);
});

test('a term wholly outside has no bar', () => {
  expect(termBar(axisOf('1936', '1950'), '1946', '1950')).toBeNull();
});

test('bars that overlap get lanes of their own; a free lane is used again', () => {
  expect(
    packLanes([
      { start: 0, end: 50 },
      { start: 20, end: 30 },
      { start: 30, end: 60 },
      { start: 50, end: 70 },
    ]),
  ).toEqual([0, 1, 1, 0]);
});
