import { expect, test } from 'vitest';
import { addedWords } from './added-words.ts';

const ids = (many: number) => Array.from({ length: many }, (_, at) => `s${at + 1}`);

test.each([
  [1, ['s1'], /^Added as step 1\.$/],
  [5, ['s5', 's3', 's4'], /^Added as steps 3 to 5\.$/],
  [5, ['s1', 's3', 's5'], /^Added as steps 1, 3 and 5\.$/],
  [40, ['s40', 'without room'], /^Added as step 40\. A lesson has at most 40 steps/],
  [40, ['without room'], /^A lesson has at most 40 steps: take one out/],
  // It is in the lesson of another page, and soon here.
  [1, ['not here yet'], /^$/],
  [1, [], /^$/],
])('with %d steps, %j were to be added: what became of them', (many, asked, words) => {
  expect(addedWords(ids(many), asked)).toMatch(words);
});
