import { expect, test } from 'vitest';
import { inOrder } from './in-order.ts';

const list = (...ids: string[]) => ids.map((id) => ({ id }));

test('lists in order become one in order', () => {
  const ids = [...inOrder(list('a', 'd', 'e'), list(), list('b'), list('a-b', 'f'))].map(({ id }) => id);
  expect(ids).toEqual(['a', 'a-b', 'b', 'd', 'e', 'f']);
});

test.each([
  ['is out of order', [list('b', 'a')]],
  ['names an id twice', [list('a', 'a')]],
  ['names an id of another', [list('a', 'b'), list('b')]],
])('a list that %s is refused', (_, lists) => {
  expect(() => [...inOrder(...lists)]).toThrow(/order of ids/);
});
