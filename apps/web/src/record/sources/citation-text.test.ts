import { expect, test } from 'vitest';
import { citationText } from './citation-text.ts';

const work = {
  id: 'w',
  title: 'The Great Terror',
  author: 'Robert Conquest',
  editors: null,
  container: null,
  year: '1968',
  tier: 'SECONDARY',
} as const;

test('author, title, year, place and address; what is not known is left out', () => {
  expect(citationText({ id: 'c', work, where: 'p. 82', url: 'https://a.org/b', read: true })).toBe(
    'Robert Conquest, The Great Terror, 1968: p. 82, https://a.org/b',
  );
  expect(
    citationText({
      id: 'c',
      work: { ...work, author: null, year: null },
      where: null,
      url: null,
      read: false,
    }),
  ).toBe('Author not known, The Great Terror (not read)');
});
