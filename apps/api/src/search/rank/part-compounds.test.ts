import { expect, test } from 'vitest';
import { Lexicon } from '../index/lexicon.ts';
import { partCompounds } from './part-compounds.ts';

const lexicon = new Lexicon();
for (const word of ['schachty', 'gulag', 'verdacht', 'kirow', 'volkszahlung']) lexicon.add(word, word);

test.each([
  ['schachtyprozess', 'schachty prozess'],
  ['gulagchef', 'gulag chef'],
  ['polenoperation', 'polen operation'],
  ['massenoperationen', 'massen operationen'],
  ['verdachtsprozess', 'verdacht prozess'],
  ['kirowmord 1934', 'kirow mord 1934'],
  ['volkszahlung', 'volkszahlung'],
  ['schauprozess', 'schauprozess'],
  ['unbekanntenprozess', 'unbekanntenprozess'],
  ['kirowitsch', 'kirowitsch'],
])('%s is read as %s', (text, read) => {
  expect(partCompounds(text.split(' '), lexicon).join(' ')).toBe(read);
});
