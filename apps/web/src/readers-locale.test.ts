import { expect, test } from 'vitest';
import { lintPlanted } from './testing/lint-planted.ts';

const REFUSED = [
  `export const order = 'a'.localeCompare('b');`,
  `export const order = 'a'.localeCompare('b', 'en');`,
  `export const order = name?.localeCompare('b');`,
  `export const words = (1234).toLocaleString();`,
  `export const day = new Date(0).toLocaleDateString();`,
  `export const day = new Date(0).toLocaleDateString(undefined, {});`,
  `export const upper = name?.toLocaleUpperCase();`,
  `export const collator = new Intl.Collator();`,
  `export const collator = new Intl.Collator(undefined, { numeric: true });`,
  `export const words = Intl.NumberFormat().format(1);`,
];
const NAMED = [
  `export const words = (1234).toLocaleString('en-GB');`,
  `export const collator = new Intl.Collator('en', { numeric: true });`,
  `export const words = new Intl.ListFormat('en-GB').format([]);`,
  `export const upper = 'a'.toUpperCase();`,
];

const lines = [...REFUSED, ...NAMED];
const reports = lintPlanted(lines.map((line) => ({ folder: 'explore', source: `${line}\n` })));
const reportOf = (line: string) => reports[lines.indexOf(line)];

test.each(REFUSED)("%s depends on the reader's language and is refused", (line) => {
  expect(reportOf(line)).toContain('language');
});

test.each(NAMED)('%s names its locale and passes', (line) => {
  expect(reportOf(line)).toBe('');
});
