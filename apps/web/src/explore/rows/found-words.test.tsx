import fc from 'fast-check';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { FoundWords } from './found-words.tsx';
import { typedWords } from './tie-words.ts';

const marked = (text: string, typed: string) =>
  renderToStaticMarkup(<FoundWords text={text} typed={typedWords(typed)} />).replaceAll(
    /<mark[^<>]*>/g,
    '<mark>',
  );

test('marks the words that hold what was typed', () => {
  expect(marked('Radek accused Putna.', 'rad PÚTNA')).toBe('<mark>Radek</mark> accused <mark>Putna.</mark>');
  expect(marked('Radek accused Putna.', '')).toBe('Radek accused Putna.');
});

test('the text stays as it is, whatever is typed, and what is typed is no markup', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (text, typed) => {
      expect(marked(text, typed).replaceAll(/<\/?mark>/g, '')).toBe(renderToStaticMarkup(text));
    }),
  );
});
