import { expect, test } from 'vitest';
import { termFinder } from './find-terms.ts';

const TERMS = [
  { id: 'trotskyist', linked: ['Trotskyist'] },
  { id: 'rights', linked: ['Rights', 'Right centre'] },
  { id: 'centre', linked: ['centre', 'terrorist centre', 'Trotskyist centre'] },
  { id: 'politburo', linked: ['Politburo'] },
  { id: 'enemy', linked: ['enemy of the people'] },
  { id: 'menshevik', linked: ['Menshevik', 'Mensheviks'] },
  { id: 'zinovievite', linked: ['Zinovievite'] },
  { id: 'kpd', linked: ['KPD', 'ex-KPD'] },
  { id: 'commissar', linked: ["People's Commissar"] },
  { id: 'secretary', linked: ['First (General) Secretary'] },
  { id: 'purge', linked: ['purge'] },
];
const findTerms = termFinder(TERMS, ({ linked }) => linked);

test.each([
  [
    'the longest words win over others that end alike',
    'a Right centre of the Rights',
    ['rights: Right centre', 'rights: Rights'],
  ],
  ['the longest words win over others within', 'a terrorist centre', ['centre: terrorist centre']],
  [
    'the longest words win over others that begin alike',
    'a Trotskyist centre',
    ['centre: Trotskyist centre'],
  ],
  [
    'a possessive is outside',
    "the Politburo’s order, the Politburo's list",
    ['politburo: Politburo', 'politburo: Politburo'],
  ],
  ['a part of a word is no word', 'Politburos, centred, KPDs', []],
  ['a word with a hyphen is one word', 'a Trotskyist-Zinovievite group, a non\u2011Menshevik', []],
  ['a word with a hyphen may stand for a term', 'an ex-KPD man', ['kpd: ex-KPD']],
  ['the plural stands for itself', 'the Mensheviks', ['menshevik: Mensheviks']],
  ['letter case counts', 'the rights of a menshevik, the Purge', []],
  [
    'a sentence begins with a capital',
    'Purge after purge. Purge!',
    ['purge: Purge', 'purge: purge', 'purge: Purge'],
  ],
  [
    'a sentence may begin in quotation marks',
    'He said so. “Enemy of the people” was new.',
    ['enemy: Enemy of the people'],
  ],
  ['quotation marks are outside', 'called an “enemy of the people”', ['enemy: enemy of the people']],
  [
    'both apostrophes are one',
    "People’s Commissar, People's Commissar",
    ['commissar: People’s Commissar', "commissar: People's Commissar"],
  ],
  ['a space may be one that does not break', 'the terrorist\u00a0centre', ['centre: terrorist\u00a0centre']],
  ['brackets are letters', 'First (General) Secretary', ['secretary: First (General) Secretary']],
  ['an abbreviation and a slash', 'KPD/Comintern', ['kpd: KPD']],
])('%s', (_what, text, expected) => {
  const found = findTerms(text).map(({ start, end, term }) => `${term.id}: ${text.slice(start, end)}`);
  expect(found).toEqual(expected);
});

test('without terms nothing is found', () => {
  expect(termFinder([], () => ['Politburo'])('the Politburo')).toEqual([]);
  expect(termFinder(TERMS, () => [])('the Politburo')).toEqual([]);
});
