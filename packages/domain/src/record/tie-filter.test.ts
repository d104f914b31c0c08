import { expect, test } from 'vitest';
import { sampleAccusation } from '../testing/sample-tie.ts';
import { chooseWords, EVERY_TIE, keepsArrest, keepsTie } from './tie-filter.ts';
import type { TieSummary } from './tie-summary.ts';

const year = { date: '1937', earliest: '1937-01-01', latest: '1937-12-31' };
const accusation = sampleAccusation('yezhov', 'yagoda', year);
const replacement: TieSummary = { ...accusation, kind: 'REPLACEMENT', truth: null, coerced: null };
const undated = { date: null, earliest: null, latest: null };

test('what leaves no word out is no restriction', () => {
  expect(chooseWords(['YES', 'NO'], ['NO', 'YES'])).toBeNull();
  expect(chooseWords(['YES', 'NO', 'UNKNOWN'], ['UNKNOWN', 'YES'])).toEqual(['YES', 'UNKNOWN']);
  expect(chooseWords(['YES', 'NO'], [])).toEqual([]);
});

test('null restricts nothing', () => {
  expect(keepsTie(accusation, EVERY_TIE)).toBe(true);
  expect(keepsTie({ ...replacement, ...undated }, EVERY_TIE)).toBe(true);
});

test('a list keeps what it names, and an empty one nothing', () => {
  expect(keepsTie(accusation, { ...EVERY_TIE, kinds: ['ACCUSATION'] })).toBe(true);
  expect(keepsTie(accusation, { ...EVERY_TIE, kinds: ['REPLACEMENT'] })).toBe(false);
  expect(keepsTie(accusation, { ...EVERY_TIE, standing: ['REPORTED', 'DISPUTED'] })).toBe(false);
  expect(keepsTie(accusation, { ...EVERY_TIE, truth: ['FABRICATED'], coerced: ['YES'] })).toBe(true);
  expect(keepsTie(accusation, { ...EVERY_TIE, truth: ['SUBSTANTIATED'] })).toBe(false);
  expect(keepsTie(accusation, { ...EVERY_TIE, coerced: [] })).toBe(false);
  expect(keepsTie(accusation, { ...EVERY_TIE, kinds: [] })).toBe(false);
});

test('truth and coercion restrict accusations only', () => {
  expect(keepsTie(replacement, { ...EVERY_TIE, truth: [], coerced: [] })).toBe(true);
});

test('a span keeps a tie some reading of whose date lies in it, and none without a date', () => {
  expect(keepsTie(replacement, { ...EVERY_TIE, since: '1937-12-31' })).toBe(true);
  expect(keepsTie(replacement, { ...EVERY_TIE, since: '1938-01-01' })).toBe(false);
  expect(keepsTie(replacement, { ...EVERY_TIE, until: '1937-01-01' })).toBe(true);
  expect(keepsTie(replacement, { ...EVERY_TIE, until: '1936-12-31' })).toBe(false);
  expect(keepsTie({ ...replacement, ...undated }, { ...EVERY_TIE, since: '1930-01-01' })).toBe(false);
  expect(keepsTie({ ...replacement, ...undated }, { ...EVERY_TIE, until: '1940-01-01' })).toBe(false);
});

test('span and standing keep arrests as they keep ties', () => {
  const arrest = { standing: 'DOCUMENTED', earliest: '1937-03-01', latest: '1937-03-31' } as const;
  expect(keepsArrest(arrest, { ...EVERY_TIE, kinds: [], truth: [], coerced: [] })).toBe(true);
  expect(keepsArrest(arrest, { ...EVERY_TIE, standing: ['REPORTED'] })).toBe(false);
  expect(keepsArrest(arrest, { ...EVERY_TIE, since: '1937-04-01' })).toBe(false);
  expect(keepsArrest(arrest, { ...EVERY_TIE, until: '1937-03-01' })).toBe(true);
});
