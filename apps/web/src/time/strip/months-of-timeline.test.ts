import { sampleAccusation } from '@kto-kogo/domain/testing';
import { expect, test } from 'vitest';
import { countMonths } from './count-months.ts';
import { monthsOfTimeline } from './months-of-timeline.ts';

const STRIP = { from: '1937-05', to: '1937-07' };
const june = { earliest: '1937-06-01', latest: '1937-06-30' };
const forced = sampleAccusation('a', 'b', { ...june, id: 'forced', coerced: 'YES' });
const plain = { truth: null, coerced: null };
const ties = [
  forced,
  { ...forced, id: 'another' },
  { ...forced, id: 'free', coerced: 'NO' as const },
  { ...forced, id: 'not known', coerced: 'UNKNOWN' as const },
  { ...forced, ...plain, id: 'replacement', kind: 'REPLACEMENT' as const },
  { ...forced, ...plain, id: 'order', kind: 'ARREST' as const },
  { ...forced, id: 'year', earliest: '1937-01-01', latest: '1937-12-31' },
];
const arrest = { ...forced, id: 'arrest', figure: 'b' };

test('what the API counts is drawn as what is counted here', () => {
  const timeline = [
    { month: '1936-01', counts: [], arrests: 0, within: [], arrestsWithin: 0 },
    {
      month: '1937-06',
      counts: [{ kind: 'ACCUSATION', count: 4 } as const],
      arrests: 1,
      within: [
        { kind: 'ACCUSATION', coerced: 'NO', count: 1 },
        { kind: 'ACCUSATION', coerced: 'UNKNOWN', count: 1 },
        { kind: 'ACCUSATION', coerced: 'YES', count: 2 },
        { kind: 'REPLACEMENT', coerced: null, count: 1 },
        { kind: 'ARREST', coerced: null, count: 1 },
      ] as const,
      arrestsWithin: 1,
    },
  ];
  expect(monthsOfTimeline(timeline, STRIP)).toEqual(countMonths(ties, [arrest], STRIP));
});
