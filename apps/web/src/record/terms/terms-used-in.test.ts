import { expect, test } from 'vitest';
import { termsUsedIn } from './terms-used-in.ts';
import { smallTerm } from './testing/small-term.ts';

const TERMS = [
  smallTerm('rights', 'Rights', 'Right centre'),
  smallTerm('centre', 'centre'),
  smallTerm('nkvd', 'NKVD'),
];

test('the terms of some texts, each once, in the order of the glossary', () => {
  expect(termsUsedIn(['the NKVD', 'a Right centre', 'the Rights'], TERMS).map(({ id }) => id)).toEqual([
    'rights',
    'nkvd',
  ]);
  expect(termsUsedIn(['', 'nothing'], TERMS)).toEqual([]);
});
