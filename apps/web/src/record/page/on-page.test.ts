import { expect, test } from 'vitest';
import { LIST_MAX, onPage } from './on-page.ts';

const groups = [
  { year: 1936, events: Array.from({ length: LIST_MAX - 1 }, (_, at) => at) },
  { year: 1937, events: [1, 2, 3] },
  { year: null, events: Array.from({ length: LIST_MAX }, (_, at) => at) },
];

test('what one page holds stands on it', () => {
  const short = groups.slice(0, 1);
  expect(onPage(short, 'events', 1)).toEqual({
    groups: short,
    listPage: { page: 1, from: 1, to: LIST_MAX - 1, total: LIST_MAX - 1 },
  });
});

test('the pages together are the list, and a group may go on on the next', () => {
  const pages = [1, 2, 3].map((page) => onPage(groups, 'events', page));
  expect(pages.map((page) => page.groups.map(({ year, events }) => [year, events.length]))).toEqual([
    [
      [1936, LIST_MAX - 1],
      [1937, 1],
    ],
    [
      [1937, 2],
      [null, LIST_MAX - 2],
    ],
    [[null, 2]],
  ]);
  expect(pages.map(({ listPage: { from, to } }) => [from, to])).toEqual([
    [1, LIST_MAX],
    [LIST_MAX + 1, 2 * LIST_MAX],
    [2 * LIST_MAX + 1, 2 * LIST_MAX + 2],
  ]);
});

test('a page beyond the last is the last; of nothing there is one', () => {
  expect(onPage(groups, 'events', 9)).toEqual(onPage(groups, 'events', 3));
  expect(onPage([], 'events', 4).listPage).toEqual({ page: 1, from: 1, to: 0, total: 0 });
});
