import { FATES } from '@kto-kogo/domain';
import { expect, test } from 'vitest';
import { fateMarkSvg } from './fate-mark-svg.tsx';

/** Two fates share the cross: both were murdered. */
test('every fate has a mark of its own, with and without the ring', () => {
  const marks = FATES.flatMap((fate) => [
    fateMarkSvg(fate, false, 'light'),
    fateMarkSvg(fate, true, 'light'),
  ]);
  expect(new Set(marks).size).toBe(2 * (FATES.length - 1));
  expect(fateMarkSvg('ASSASSINATED', true, 'dark')).toBe(fateMarkSvg('MURDERED_IN_EXILE', true, 'dark'));
});

test('in dark the same marks invert', () => {
  const ink = (theme: 'light' | 'dark') => /fill="(#\w+)"/.exec(fateMarkSvg('EXECUTED', false, theme))?.[1];
  expect([ink('light'), ink('dark')]).toEqual(['#1B211E', '#ECEFEB']);
});
