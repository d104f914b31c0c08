import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import type { WorkRecord } from './get-works.ts';
import { WorkEntry } from './work-entry.tsx';

function workOf(places: readonly (string | null)[]): WorkRecord {
  const citations = places.map((where, index) => ({ id: `c${index}`, where, url: null, read: true }));
  return {
    id: 'w',
    title: 'Terror',
    author: null,
    editors: null,
    container: null,
    year: '1968',
    type: 'BOOK',
    tier: 'SECONDARY',
    citations,
  };
}

test('a few places stand in the open; a work cited as a whole says so', () => {
  const html = renderToStaticMarkup(<WorkEntry work={workOf([null])} />);
  expect(html).toContain('cited as a whole');
  expect(html).not.toContain('<details');
});

test('many places are folded under their number', () => {
  const html = renderToStaticMarkup(<WorkEntry work={workOf(['p. 1', 'p. 2', 'p. 3', 'p. 4'])} />);
  expect(html).toMatch(/<details><summary[^>]*>4 places cited<\/summary><ul/);
});
