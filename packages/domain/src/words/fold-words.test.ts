import fc from 'fast-check';
import { expect, test } from 'vitest';
import { SIGNS_WITHIN_WORDS } from '../testing/signs-within-words.ts';
import { foldWords } from './fold-words.ts';

test.each([
  ['Ежов', ['ежов']],
  ['Артём', ['артем']],
  ['Jeschow, N.', ['jeschow', 'n']],
  ['Tukhačevskij', ['tukhacevskij']],
  ['Wyszyński, Łódź', ['wyszynski', 'lodz']],
  ['𝑨 ŉ ﬁ ẞ İ', ['a', 'n', 'fi', 'ss', 'i']],
  ['Сергей Їжак', ['сергей', 'їжак']],
  ['Сергей'.normalize('NFD'), ['сергей']],
  ['Тухаче́вский', ['тухачевский']],
  ['+ - && || ! ( ) { } [ ] ^ " ~ * ? : \\ /', []],
  ['a AND b', ['a', 'and', 'b']],
])('%j is compared as %j', (text, words) => {
  expect(foldWords(text)).toEqual(words);
});

test.each(SIGNS_WITHIN_WORDS)('%j within a word is nothing', (sign) => {
  expect(foldWords(`Zinov${sign}ev`)).toEqual(['zinovev']);
  expect(foldWords(`Тухачев${sign}ский`)).toEqual(['тухачевский']);
});

test('folding twice changes nothing, and leaves letters and digits only', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
      const words = foldWords(text);
      expect(foldWords(words.join(' '))).toEqual(words);
      for (const word of words) expect(word).toMatch(/^[\p{L}\p{N}]+$/u);
    }),
  );
});
