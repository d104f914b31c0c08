import { expect, test } from 'vitest';
import { joinWords } from './join-words.ts';

test.each([
  ['first secretary of georgia', 'firstsecretary of georgia'],
  ['ркка', 'red army'],
  ['начгенштаба', 'head general штаба'],
  ['замнаркома обороны', 'deputy наркома обороны'],
  ['предсовнаркома', 'head совнаркома'],
  ['генерал', 'генерал'],
  ['генкин', 'генкин'],
  ['председатель', 'председатель'],
  ['constructor', 'constructor'],
  ['in charge', 'head'],
])('%s is read as %s', (text, read) => {
  expect(joinWords(text.split(' ')).join(' ')).toBe(read);
});
