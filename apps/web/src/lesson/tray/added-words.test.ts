import { expect, test } from 'vitest';
import { addedWords } from './added-words.ts';

test.each([
  [0, 1, 1, /^Added as step 1\.$/],
  [2, 3, 3, /^Added as steps 3 to 5\.$/],
  [39, 1, 2, /^Added as step 40\. A lesson has at most 40 steps/],
  [40, 0, 1, /^A lesson has at most 40 steps: take one out/],
])('with %d steps, %d of %d views added: what became of them', (before, added, asked, words) => {
  expect(addedWords(before, added, asked)).toMatch(words);
});
