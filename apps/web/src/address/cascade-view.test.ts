import { unboundedFilters } from '@kto-kogo/domain/testing';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  type CascadeView,
  cascadeHref,
  OPENING_VIEW,
  readCascadeView,
  writeCascadeView,
} from './cascade-view.ts';
import { SHAPES } from './explore-view.ts';

const view: fc.Arbitrary<CascadeView> = fc.record({
  order: fc.constantFrom('POSSIBLE' as const, 'CERTAIN' as const),
  filter: unboundedFilters,
  shape: fc.constantFrom(...SHAPES),
  step: fc.option(fc.integer({ min: 1, max: 400 }), { nil: null }),
});

test('a link reopens exactly the state it was taken from', () => {
  fc.assert(
    fc.property(view, (original) => {
      const query = Object.fromEntries(new URLSearchParams(writeCascadeView(original)));
      expect(readCascadeView(query)).toEqual({ view: original, problems: [] });
    }),
  );
});

test('opens with what was said under force or may have been, at the end; all accusations are one word away', () => {
  expect(writeCascadeView(OPENING_VIEW)).toBe('');
  expect(readCascadeView({}).view).toEqual(OPENING_VIEW);
  expect(OPENING_VIEW.filter.coerced).toEqual(['YES', 'UNKNOWN']);
  expect(readCascadeView({ force: 'all' }).view.filter.coerced).toBeNull();
  const all = { ...OPENING_VIEW.filter, coerced: null };
  expect(cascadeHref('kirov-murder', { step: 27, order: 'CERTAIN', filter: all, shape: 'table' })).toBe(
    '/cascade/kirov-murder?step=27&order=certain&force=all&view=table',
  );
});

test('reads what the form of filters sends', () => {
  const { view: read } = readCascadeView({ force: ['', 'yes'], holds: ['', 'fabricated'] });
  expect(read.filter).toMatchObject({ coerced: ['YES'], truth: ['FABRICATED'] });
});

test('what is not understood is said and falls back, and the rest is kept', () => {
  const { view: read, problems } = readCascadeView({
    step: '0',
    order: 'sure',
    view: 'table',
    force: 'maybe',
  });
  expect(problems).toHaveLength(3);
  expect(read).toEqual({ ...OPENING_VIEW, shape: 'table' });
});
