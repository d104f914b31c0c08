import { COERCED, PERSON_TIE_KINDS, STANDINGS, TIE_KINDS, TRUTHS } from '@kto-kogo/domain';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { EVERY_CHOICE, readTieFilter, toTieFilterInput, writeTieFilter } from './tie-filter-params.ts';

const choice = fc.record({
  kinds: fc.subarray([...TIE_KINDS]),
  truth: fc.subarray([...TRUTHS]),
  coerced: fc.subarray([...COERCED]),
  standing: fc.subarray([...STANDINGS]),
});

test('an address makes the choice it was written from, whatever the page opens with', () => {
  fc.assert(
    fc.property(choice, choice, (filter, opening) => {
      const query = Object.fromEntries(writeTieFilter(filter, opening));
      expect(readTieFilter(query, opening)).toEqual({ filter, problems: [] });
    }),
  );
});

test('reads what a form sends: a field for each box ticked, and an empty one', () => {
  const { filter } = readTieFilter({ holds: ['', 'disputed', 'fabricated'], force: '', kinds: 'trial-role' });
  expect(filter).toEqual({
    kinds: ['TRIAL_ROLE'],
    truth: ['FABRICATED', 'DISPUTED'],
    coerced: [],
    standing: STANDINGS,
  });
});

test('what says nothing we know is told and falls back', () => {
  const opening = { ...EVERY_CHOICE, kinds: PERSON_TIE_KINDS };
  const { filter, problems } = readTieFilter({ kinds: 'accusation,gossip', force: 'yes' }, opening);
  expect(filter).toEqual({ ...opening, coerced: ['YES'] });
  expect(problems).toEqual(['“kinds=accusation,gossip” in the address says nothing we know.']);
});

test('the API is asked only for what leaves something out', () => {
  expect(toTieFilterInput({ ...EVERY_CHOICE, truth: [] })).toEqual({
    kinds: null,
    truth: [],
    coerced: null,
    standing: null,
  });
});
