import { unboundedFilters } from '@kto-kogo/domain/testing';
import { LEVELS } from '@kto-kogo/network';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { exploreHref } from './explore-href.ts';
import { firstDay, lastDay, OPENING_VIEW, SHAPES, SORT_COLUMNS, type View } from './explore-view.ts';
import { readView, writeView } from './explore-view-codec.ts';

const id = fc.constantFrom('yezhov', 'trial-of-1936', 'g-evdokimov', 'nkvd-ussr');
const ids = fc.uniqueArray(id);
const month = fc.option(fc.constantFrom('1934-12', '1936-08', '1938-03'), { nil: null });
const coordinate = fc.integer({ min: -9999, max: 9999 });
const view: fc.Arbitrary<View> = fc.record({
  shape: fc.constantFrom(...SHAPES),
  level: fc.constantFrom(...LEVELS),
  filter: fc.tuple(unboundedFilters, month, month).map(([filter, since, until]) => ({
    ...filter,
    since: since && firstDay(since),
    until: until && lastDay(until),
  })),
  selection: fc.oneof(
    fc.constant(null),
    fc.record({ of: fc.constantFrom('entity' as const, 'tie' as const), id }),
    fc.constant({ of: 'month' as const, id: '1937-06' }),
  ),
  focus: fc.option(id, { nil: null }),
  expanded: ids,
  hidden: ids,
  pinned: fc.dictionary(id, fc.tuple(coordinate, coordinate), { noNullPrototype: true }),
  sort: fc.record({ column: fc.constantFrom(...SORT_COLUMNS), isDescending: fc.boolean() }),
});

test('a link reopens exactly the view it was taken from', () => {
  fc.assert(
    fc.property(view, (original) => {
      const { view: read, problems } = readView(new URLSearchParams(writeView(original)));
      expect(problems).toEqual([]);
      expect(read).toEqual(original);
    }),
  );
});

test('the opening view needs no query', () => {
  expect(writeView(OPENING_VIEW)).toBe('');
  expect(readView(new URLSearchParams()).view).toEqual(OPENING_VIEW);
});

test('what is not understood is said and falls back, and the rest is kept', () => {
  const { view: read, problems } = readView(new URLSearchParams('level=huge&since=1936-13&focus=yezhov'));
  expect(problems).toHaveLength(2);
  expect(problems[0]).toContain('level=huge');
  expect(read).toMatchObject({ level: 'most', filter: { since: null }, focus: 'yezhov' });
});

test('an ego view opens with the dossier of its centre', () => {
  expect(readView(new URLSearchParams('focus=yezhov')).view.selection).toEqual({
    of: 'entity',
    id: 'yezhov',
  });
  expect(exploreHref({ focus: 'yezhov' })).toBe('/explore?focus=yezhov');
  expect(exploreHref({ tie: 'a-b' })).toBe('/explore?tie=a-b');
});

test('months are whole in the filter', () => {
  const { filter } = readView(new URLSearchParams('since=1936-02&until=1936-02')).view;
  expect([filter.since, filter.until]).toEqual(['1936-02-01', '1936-02-29']);
});
