import { expect, test } from 'vitest';
import { groupByLetter } from './group-by-letter.ts';

test('each term stands under its first letter, in the order in which it came', () => {
  const names = ['Article 58', '“Enemy of the people”', 'Émigré', 'Expulsion', 'revisionist', 'Rights'];
  const groups = groupByLetter(names.map((name) => ({ name })));
  expect(groups.map(({ letter, terms }) => [letter, terms.map(({ name }) => name)])).toEqual([
    ['A', ['Article 58']],
    ['E', ['“Enemy of the people”', 'Émigré', 'Expulsion']],
    ['R', ['revisionist', 'Rights']],
  ]);
});
