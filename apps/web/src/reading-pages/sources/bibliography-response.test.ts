import { expect, test } from 'vitest';
import { bibliographyResponse } from './bibliography-response.ts';

const work = {
  ...{ id: 'chronicle', title: 'Chronicle & roll', author: 'John Pike', year: '1651', type: 'book-text' },
  ...{ editors: null, container: null },
  ...{ tier: 'PRIMARY' as const, citations: [{ id: 'c', where: 'p. 3', url: null, read: true }] },
};
const get = async () => [work];

test.each([
  ['bib', '@book{chronicle,', 'Chronicle \\& roll'],
  ['ris', 'TY  - BOOK', 'TI  - Chronicle & roll'],
  ['json', '"type": "book"', '"family": "Pike"'],
])('a work as a file for programs: .%s', async (ending, ...said) => {
  const response = await bibliographyResponse(`work.${ending}`, { name: 'work', savedAs: 'chronicle', get });
  expect(response.headers.get('content-disposition')).toBe(`attachment; filename="chronicle.${ending}"`);
  const text = await response.text();
  for (const each of said) expect(text).toContain(each);
  expect(text).toContain('p. 3');
});

test.each(['work.txt', 'work', 'other.bib', 'work.bib.bib', 'work.constructor'])(
  'there is no %s',
  async (file) => {
    expect((await bibliographyResponse(file, { name: 'work', get })).status).toBe(404);
  },
);

test('nor a file of a work that is not there', async () => {
  const response = await bibliographyResponse('work.bib', { name: 'work', get: async () => null });
  expect(response.status).toBe(404);
});
