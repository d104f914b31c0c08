import { expect, test } from 'vitest';
import { countObjects } from './count-objects.ts';

test('what is there several times is counted as often', () => {
  const work = { title: 'W' };
  const citation = { where: 'p. 1', work };
  const ties = [{ citations: [citation, citation] }, { citations: [citation] }];
  expect(countObjects({ ties, words: ['one', 'two'] })).toBe(1 + 2 + 3 + 3);
});

test('a field that is asked several times counts each time, and one that failed not at all', () => {
  const asks = new Map<object, unknown>([
    [{}, [{ id: 'a' }, { id: 'b' }]],
    [{}, { id: 'c' }],
    [{}, new Error('none')],
    [{}, null],
  ]);
  expect(countObjects({ ties: asks })).toBe(1 + 3);
});

test('more than could ever be counted one by one', () => {
  let level: object = { id: 'last' };
  for (let depth = 0; depth < 10; depth += 1) level = { list: Array(1_000).fill(level) };
  expect(countObjects(level)).toBeGreaterThan(1e30);
});
