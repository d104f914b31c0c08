import { expect, test } from 'vitest';
import { viewWords } from './view-words.ts';

test.each([
  ['/figures/frinovsky', 'Frinovsky'],
  ['/explore?focus=kirov-murder', 'Kirov murder'],
  ['/cascade/kirov-murder', 'Kirov murder'],
  ['/explore', 'Explore'],
  ['/search?q=Radek', 'Search'],
  ['/nowhere', 'another page'],
])('%s is “%s”', (view, words) => {
  expect(viewWords(view)).toBe(words);
});
