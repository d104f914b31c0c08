import { OPENING_VIEW } from '@kto-kogo/address';
import { sampleAccusation } from '@kto-kogo/domain/testing';
import { expect, test } from 'vitest';
import { barsNote } from './bars-note.ts';

const STRIP = { from: '1934-12', to: '1939-12' };
const on = (earliest: string | null, latest = earliest) =>
  sampleAccusation('a', 'b', { date: earliest, earliest, latest });
const VAGUE = on('1937-01-01', '1937-12-31');
const [BEFORE, WITHIN, AFTER] = [on('1928-06-03'), on('1934-12-01'), on('1940-01-16')];

test.each([
  [[WITHIN], null],
  [[WITHIN, VAGUE, on(null)], '2 ties of no single month.'],
  [
    [VAGUE, BEFORE, BEFORE, AFTER],
    '1 tie of no single month, 2 before December 1934, 1 after December 1939.',
  ],
  [[AFTER, on('1939-12-31')], '1 tie after December 1939.'],
] as const)('what the bars do not show is told: %#', (kept, note) => {
  expect(barsNote({ kept }, OPENING_VIEW, STRIP)).toBe(note);
});

test('what may be later than the right thumb is drawn faintly', () => {
  const view = { filter: { ...OPENING_VIEW.filter, until: '1937-06-30' } };
  expect(barsNote({ kept: [BEFORE] }, view, STRIP)).toBe(
    '1 tie before December 1934. Faint lines may be later.',
  );
});
