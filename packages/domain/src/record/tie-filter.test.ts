import { expect, test } from 'vitest';
import { sampleAccusation } from '../testing/sample-tie.ts';
import type { PersonTraits, SourceTraits } from './claim-facts.ts';
import { chooseWords, EVERY_TIE, keepsArrest, keepsTie, type TieFilter } from './tie-filter.ts';
import type { TieSummary } from './tie-summary.ts';
import { wordsOf } from './words-of.ts';

const year = { date: '1937', earliest: '1937-01-01', latest: '1937-12-31' };
const accusation = sampleAccusation('yezhov', 'yagoda', year);
const replacement: TieSummary = { ...accusation, kind: 'REPLACEMENT', truth: null, coerced: null };
const shot: PersonTraits = { fate: 'EXECUTED', hand: 'NOT_RECORDED', spheres: ['ARMY', 'PARTY'] };
const survivor: PersonTraits = { fate: 'SURVIVED', hand: 'RECORDED', spheres: ['NO_OFFICE'] };
const page: SourceTraits = { work: 'protocol', tier: 'PRIMARY', read: 'NOT_READ' };
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

test('span, standing, people and sources keep arrests as they keep ties', () => {
  const dated = { standing: 'DOCUMENTED', earliest: '1937-03-01', latest: '1937-03-31' } as const;
  const arrest = { ...dated, people: [shot], sources: [page] };
  expect(keepsArrest(arrest, { ...EVERY_TIE, kinds: [], truth: [], coerced: [] })).toBe(true);
  expect(keepsArrest(arrest, { ...EVERY_TIE, standing: ['REPORTED'] })).toBe(false);
  expect(keepsArrest(arrest, { ...EVERY_TIE, since: '1937-04-01' })).toBe(false);
  expect(keepsArrest(arrest, { ...EVERY_TIE, until: '1937-03-01' })).toBe(true);
  expect(keepsArrest(arrest, { ...EVERY_TIE, fate: ['NATURAL'] })).toBe(false);
  expect(keepsArrest(arrest, { ...EVERY_TIE, tier: ['PRIMARY'] })).toBe(true);
});

test('a tie stays of whose people one, at least, fits every choice: two who fit one choice each do not', () => {
  const tie = { ...accusation, people: [shot, survivor] };
  const keeps = (people: Partial<TieFilter>) => keepsTie(tie, { ...EVERY_TIE, ...people });
  expect(keeps({ fate: ['EXECUTED'] })).toBe(true);
  expect(keeps({ fate: ['EXECUTED'], sphere: ['PARTY', 'LAW'] })).toBe(true);
  expect(keeps({ fate: ['SURVIVED'], sphere: ['NO_OFFICE'] })).toBe(true);
  expect(keeps({ fate: ['EXECUTED'], hand: ['RECORDED'] })).toBe(false);
  expect(keeps({ sphere: ['LAW'] })).toBe(false);
  expect(keeps({ fate: [] })).toBe(false);
});

test('what has nobody at its ends fits no choice of people', () => {
  expect(keepsTie({ ...replacement, people: [] }, { ...EVERY_TIE, hand: ['NOT_RECORDED'] })).toBe(false);
});

test('a tie stays of whose sources one, at least, fits every choice', () => {
  const read: SourceTraits = { work: 'history', tier: 'SECONDARY', read: 'READ' };
  const tie = { ...accusation, sources: [page, read] };
  const keeps = (sources: Partial<TieFilter>) => keepsTie(tie, { ...EVERY_TIE, ...sources });
  expect(keeps({ tier: ['PRIMARY'] })).toBe(true);
  expect(keeps({ works: ['history', 'memoir'], read: ['READ'] })).toBe(true);
  expect(keeps({ tier: ['PRIMARY'], read: ['READ'] })).toBe(false);
  expect(keeps({ works: ['memoir'] })).toBe(false);
  expect(keeps({ works: [] })).toBe(false);
});

test('the words of a tie are those of all its people and sources, and none where it has none', () => {
  const tie = { ...replacement, people: [shot, survivor], sources: [page] };
  expect(wordsOf(tie, 'kinds')).toEqual(['REPLACEMENT']);
  expect(wordsOf(tie, 'truth')).toEqual([]);
  expect(wordsOf(tie, 'fate')).toEqual(['EXECUTED', 'SURVIVED']);
  expect(wordsOf(tie, 'sphere')).toEqual(['ARMY', 'PARTY', 'NO_OFFICE']);
  expect(wordsOf(tie, 'works')).toEqual(['protocol']);
});
