import { expect, test } from 'vitest';
import { termsUsedIn } from './terms-used-in.ts';

const term = (id: string, ...linked: string[]) => ({
  id,
  name: id,
  nativeName: null,
  meaning: id,
  aliases: linked,
  linked,
});
const TERMS = [term('rights', 'Rights', 'Right centre'), term('centre', 'centre'), term('nkvd', 'NKVD')];

test('the terms of some texts, each once, in the order of the glossary', () => {
  expect(termsUsedIn(['the NKVD', 'a Right centre', 'the Rights'], TERMS).map(({ id }) => id)).toEqual([
    'rights',
    'nkvd',
  ]);
  expect(termsUsedIn(['', 'nothing'], TERMS)).toEqual([]);
});
