import { expect, test } from 'vitest';
import { lintPlanted } from './testing/lint-planted.ts';

test.each([
  `export const order = 'a'.localeCompare('b');`,
  `export const words = (1234).toLocaleString();`,
  `export const day = new Date(0).toLocaleDateString();`,
  `export const collator = new Intl.Collator();`,
])("%s depends on the reader's language and is refused", (line) => {
  expect(lintPlanted('explore/planted.ts', `${line}\n`)).toContain('language');
});

test.each([
  `export const words = (1234).toLocaleString('en-GB');`,
  `export const collator = new Intl.Collator('en');`,
])('%s names its locale and passes', (line) => {
  expect(lintPlanted('explore/planted.ts', `${line}\n`)).toBe('');
});
