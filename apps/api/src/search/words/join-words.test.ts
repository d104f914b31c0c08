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
  ['innenminister', 'nkvd minister'],
  ['generalstaatsanwalt', 'general staatsanwalt'],
  ['parteichef', 'party chef'],
  ['generalov', 'generalov'],
  ['zamnarkoma vnutrennikh del', 'deputy narkoma nkvd'],
  ['pervyj sekretar', 'firstsecretary'],
  ['protsess dwadzati odnogo', 'protsess twentyone'],
  ['show me the generals', 'me the generals'],
])('%s is read as %s', (text, read) => {
  expect(joinWords(text.split(' ')).join(' ')).toBe(read);
});
