import { expect, test } from 'vitest';
import { chooseFigures } from './choose-figures.ts';

const figures = [
  { id: 'yagoda', name: 'Genrikh Yagoda', fate: 'EXECUTED', born: '1891', died: '1938-03-15', ties: 3 },
  { id: 'kirov', name: 'Sergei Kirov', fate: 'MURDERED', born: '1886', died: '1934-12-01', ties: 9 },
  { id: 'stalin', name: 'Joseph Stalin', fate: 'SURVIVED', born: '1878', died: null, ties: 9 },
].map(({ ties, ...figure }) => ({
  ...(figure as typeof figure & { fate: 'EXECUTED' | 'SURVIVED' }),
  tieCounts: [{ count: ties - 1 }, { count: 1 }],
}));
const ids = (params: Parameters<typeof chooseFigures>[1]) =>
  chooseFigures(figures, params).map(({ id }) => id);

test.each([
  ['NAME', ['yagoda', 'stalin', 'kirov']],
  ['BORN', ['stalin', 'kirov', 'yagoda']],
  ['DIED', ['kirov', 'yagoda', 'stalin']],
  ['TIES', ['kirov', 'stalin', 'yagoda']],
] as const)('ordered by %s', (order, expected) => {
  expect(ids({ order, fate: [] })).toEqual(expected);
});

test('of some fates', () => {
  expect(ids({ order: 'NAME', fate: ['EXECUTED', 'SUICIDE'] })).toEqual(['yagoda']);
});
