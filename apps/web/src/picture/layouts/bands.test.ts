import { theRecord } from '@kto-kogo/graph-seed/testing';
import { expect, test } from 'vitest';
import { beginOf } from './bands.ts';

test.each([
  ['From Aug 1938', 'from Aug 1938'],
  ['Feb – Apr 1937', 'from Feb 1937'],
  ['Sept 1936 – Jan 1937', 'from Sept 1936'],
  ['1928–35', 'from 1928'],
  ['1936', '1936'],
  ['May 1937', 'May 1937'],
])('%s begins “%s”', (title, begin) => {
  expect(beginOf({ title })).toBe(begin);
});

test('each band of the record begins where the one before it ended', () => {
  const { bands } = theRecord.subject;
  for (const [index, band] of bands.entries()) {
    const { until } = bands[index - 1] ?? {};
    if (until == null) continue;
    expect(beginOf(band)).toContain(until.slice(0, 4));
  }
});
