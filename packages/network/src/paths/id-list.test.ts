import fc from 'fast-check';
import { expect, test } from 'vitest';
import { randomRuns } from '../testing/random-runs.ts';
import { IdListWriter } from './id-list.ts';

/** Few letters, so that many begin alike. */
const idArbitrary = fc.string({ unit: fc.constantFrom('a', 'b', '-', '1'), minLength: 1, maxLength: 9 });
const idsArbitrary = fc.uniqueArray(idArbitrary, { maxLength: 60 }).map((ids) => ids.toSorted());

function write(ids: readonly string[]) {
  const writer = new IdListWriter();
  for (const id of ids) writer.add(id);
  return writer.finish();
}

test('each id is found by its number and each number by its id, and nothing else is', () => {
  fc.assert(
    fc.property(idsArbitrary, fc.array(idArbitrary), (ids, others) => {
      const list = write(ids);
      expect(list).toHaveLength(ids.length);
      expect(ids.map((_, number) => list.at(number))).toEqual(ids);
      for (const id of [...ids, ...others, '']) expect(list.find(id)).toBe(ids.indexOf(id));
    }),
    { numRuns: randomRuns(1_000) },
  );
});

test('ids as long as there may be, and so many that their bytes are in several parts', () => {
  const ids = Array.from({ length: 30_000 }, (_, number) => `${10_000 + number}-${'x'.repeat(120)}`);
  const list = write(ids);
  expect(ids.every((id, number) => list.at(number) === id && list.find(id) === number)).toBe(true);
});

test.each([
  [['b', 'a'], /"a" comes after "b"/],
  [['a', 'a'], /"a" comes after "a"/],
  [['ёж'], /other letters/],
  [['x'.repeat(256)], /too long/],
])('ids that are not in order, or are none, are refused: %j', (ids, message) => {
  expect(() => write(ids)).toThrow(message);
});

test('a number that nothing has is refused', () => {
  for (const number of [-1, 1, Number.NaN]) expect(() => write(['a']).at(number)).toThrow(RangeError);
});
