import { expect, test } from 'vitest';
import { declineWord } from './decline-word.ts';

test.each([
  ['генштаб', ['генштаба', 'генштабу', 'генштабом', 'генштабе']],
  ['начальник', ['начальника', 'начальником']],
  ['генеральный', ['генерального', 'генеральному']],
  ['коллегия', ['коллегии', 'коллегию', 'коллегией']],
  ['красная', ['красной', 'красную']],
  ['внешняя', ['внешней', 'внешнюю']],
  ['управление', ['управления', 'управлению', 'управлением', 'управлении']],
])('%s has %j', (word, forms) => {
  expect(declineWord(word)).toEqual(expect.arrayContaining(forms));
});

test.each(['staff', 'ввс', 'x1937', ''])('%s has none', (word) => {
  expect(declineWord(word)).toEqual([]);
});
