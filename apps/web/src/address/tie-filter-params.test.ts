import { EVERY_TIE, PERSON_TIE_KINDS } from '@kto-kogo/domain';
import { unboundedFilters } from '@kto-kogo/domain/testing';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readSpan, readTieFilter, writeTieFilter } from './tie-filter-params.ts';

test('an address chooses the filter it was written from, whatever the page opens with', () => {
  fc.assert(
    fc.property(unboundedFilters, unboundedFilters, (filter, opening) => {
      const query = Object.fromEntries(writeTieFilter(filter, opening));
      expect(readTieFilter(query, opening)).toEqual({ filter, problems: [] });
    }),
  );
});

test('reads what a form sends: a field for each box ticked, and an empty one', () => {
  const { filter } = readTieFilter({
    holds: ['', 'disputed', 'fabricated'],
    force: '',
    recorded: ['', 'disputed', 'reported', 'documented'],
    kinds: 'trial-role',
  });
  expect(filter).toEqual({
    ...EVERY_TIE,
    kinds: ['TRIAL_ROLE'],
    truth: ['FABRICATED', 'DISPUTED'],
    coerced: [],
  });
});

test('what cannot be read is told and falls back', () => {
  const opening = { ...EVERY_TIE, kinds: PERSON_TIE_KINDS };
  const { filter, problems } = readTieFilter({ kinds: 'accusation,gossip', force: 'yes' }, opening);
  expect(filter).toEqual({ ...opening, coerced: ['YES'] });
  expect(problems).toEqual(['“kinds=accusation,gossip” in the address says nothing we know.']);
});

test('a list is open again by every word of it, or by one', () => {
  const opening = { ...EVERY_TIE, coerced: ['YES' as const] };
  expect(readTieFilter({ force: 'yes,no,unknown' }, opening).filter.coerced).toBeNull();
  expect(readTieFilter({ force: 'all' }, opening).filter.coerced).toBeNull();
  expect(writeTieFilter(EVERY_TIE, opening)).toEqual([['force', 'all']]);
});

test('months of an address are days of the filter, the first and the last of them whole', () => {
  const span = { since: '1936-08-01', until: '1938-02-28' };
  expect(readSpan({ since: '1936-08', until: '1938-02' })).toEqual({ ...span, problems: [] });
  expect(writeTieFilter({ ...EVERY_TIE, ...span })).toEqual([
    ['since', '1936-08'],
    ['until', '1938-02'],
  ]);
  expect(readSpan({ since: '1936-13' })).toEqual({
    since: null,
    until: null,
    problems: ['“since=1936-13” in the address says nothing we know: write a month as 1937-06.'],
  });
});
