import { expect, test } from 'vitest';
import { byPeriod } from './by-period.ts';

test('oldest first, the years before 1934 as one, undated last', () => {
  const all = [null, '1937-05-01', '1924-01-01', '1937-02-01', '1930-12-19'].map((earliest) => ({
    earliest,
  }));
  const periods = [...byPeriod(all, 1934)].map(([period, those]) => [
    period,
    those.map(({ earliest }) => earliest),
  ]);
  expect(periods).toEqual([
    ['Before 1934', ['1924-01-01', '1930-12-19']],
    ['1937', ['1937-02-01', '1937-05-01']],
    ['On a date not known', [null]],
  ]);
});
