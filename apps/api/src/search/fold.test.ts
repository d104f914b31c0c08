import { expect, test } from 'vitest';
import { foldWords } from './fold.ts';

test.each([
  ['Ежов', ['ежов']],
  ['Артём', ['артем']],
  ['Jeschow, N.', ['jeschow', 'n']],
  ['Tukhačevskij', ['tukhacevskij']],
  ['Gor’ky', ['gorky']],
  ['Сергей', ['сергей']],
  ['+ - && || ! ( ) { } [ ] ^ " ~ * ? : \\ /', []],
  ['a AND b', ['a', 'and', 'b']],
])('%j is compared as %j', (text, words) => {
  expect(foldWords(text)).toEqual(words);
});
