import { expect, test } from 'vitest';
import { edited, said } from '../testing/small-files.ts';

const work = (citations: string) => said(edited('works/book.yaml', '  - id: page-1\n', citations));

test.each([
  ['a home page', 'https://books.example/', 'is the home page of a site'],
  ['a home page without its slash', 'https://books.example', 'is the home page of a site'],
  ['a dot after the host', 'http://books.example./page?id=1', 'has a dot after "books.example"'],
])('%s is no address of a place', (_, url, words) => {
  expect(work(`  - id: page-1\n    url: ${url}\n`)).toEqual([
    expect.stringMatching(new RegExp(`^warning: works/book.yaml:7 \\(page-1, url\\): .*${words}`)),
  ]);
});

test.each(['https://books.example/page', 'https://books.example/?id=1', 'https://books.example/#page-1'])(
  '%s is an address',
  (url) => {
    expect(work(`  - id: page-1\n    url: ${url}\n`)).toEqual([]);
  },
);

test('a place that is listed twice under one work is said', () => {
  const twice = (first: string, second: string) =>
    work(`  - id: page-1\n    where: p. 1${first}\n  - id: page-3\n    where: p. 1${second}\n`);
  const address = (page: string) => `\n    url: https://books.example/${page}`;
  const warning = [expect.stringContaining('(page-3, where): is that of "page-1" too')];
  expect(twice('', '')).toEqual(warning);
  expect(twice(address('a'), '')).toEqual(warning);
  expect(twice(address('a'), address('a'))).toEqual(warning);
  expect(twice(address('a'), address('b'))).toEqual([]);
});
