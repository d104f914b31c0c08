import fc from 'fast-check';
import { expect, test } from 'vitest';
import { figurePage } from './figure-page.ts';

const figure = (id: string, born: string | null = null, ties = 0) => ({
  id,
  name: `Name ${id}`,
  born,
  died: null,
  ties,
});

test('by birth: the first day the date allows, not known last', () => {
  const figures = [figure('a'), figure('b', '1895-05-01'), figure('c', '1890?'), figure('d', '1895')];
  const { items } = figurePage(figures, { order: 'BORN', first: 10, after: null });
  expect(items.map(({ node }) => node)).toEqual(['c', 'd', 'b', 'a']);
});

test('by ties: most first', () => {
  const figures = [figure('a', null, 2), figure('b', null, 30), figure('c', null, 2)];
  expect(figurePage(figures, { order: 'TIES', first: 2, after: null }).items.map(({ node }) => node)).toEqual(
    ['b', 'a'],
  );
});

test('pages of any size together are the whole list, each figure once', () => {
  const figures = fc.uniqueArray(
    fc.record({
      id: fc.string({ unit: fc.constantFrom('a', 'b', 'c'), minLength: 1, maxLength: 6 }),
      name: fc.constantFrom('Anna', 'anna', 'Boris', 'Ёлка'),
      born: fc.constantFrom(null, '1890', '1890-01', '1900?'),
      died: fc.constant(null),
      ties: fc.nat(3),
    }),
    { selector: ({ id }) => id },
  );
  fc.assert(
    fc.property(
      figures,
      fc.integer({ min: 1, max: 4 }),
      fc.constantFrom('NAME', 'BORN', 'TIES'),
      (all, first, order) => {
        const whole = figurePage(all, { order, first: 100, after: null }).items.map(({ node }) => node);
        const found: string[] = [];
        let after: string | null = null;
        for (let more = true; more; ) {
          const page = figurePage(all, { order, first, after });
          expect(page.hasPreviousPage).toBe(found.length > 0);
          found.push(...page.items.map(({ node }) => node));
          after = page.items.at(-1)?.cursor ?? null;
          more = page.hasNextPage;
        }
        expect(found).toEqual(whole);
        expect(new Set(found).size).toBe(all.length);
      },
    ),
  );
});

test.each(['nonsense', '', Buffer.from('[1,2]').toString('base64url')])('%j is no cursor', (after) => {
  expect(() => figurePage([figure('a')], { order: 'NAME', first: 1, after })).toThrow(
    /not a cursor of this list/,
  );
});

test('a cursor of a list in another order is no cursor of this one', () => {
  const page = figurePage([figure('a'), figure('b')], { order: 'NAME', first: 1, after: null });
  const after = page.items[0]?.cursor ?? '';
  expect(() => figurePage([figure('a')], { order: 'BORN', first: 1, after })).toThrow(/not a cursor/);
});
