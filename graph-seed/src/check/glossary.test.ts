import { expect, test } from 'vitest';
import { edited, said } from '../testing/small-files.ts';

const PLENUM = 'glossary/term-plenum.yaml';
const TIE = 'glossary/term-tie.yaml';

test.each([
  [
    'two terms that claim one word, whatever its letter case',
    edited(TIE, 'aliases: [tie]', 'aliases: [tie, Plenum]'),
    `error: ${TIE}:3 (term-tie, aliases): "plenum" stands for term-plenum too. Leave it with the one that explains it better`,
  ],
  [
    'a word that stands there twice',
    edited(PLENUM, 'aliases: [plenum', 'aliases: [plenum, plenum'),
    `error: ${PLENUM}:4 (term-plenum, aliases): "plenum" stands there twice. Take one out`,
  ],
  [
    'a word that is not linked and is no alias',
    edited(PLENUM, 'unlinked: [full meeting]', 'unlinked: [meeting]'),
    `error: ${PLENUM}:5 (term-plenum, unlinked): "meeting" is none of the aliases. Put one of them right`,
  ],
  [
    'a term that is not there',
    edited(PLENUM, 'seeAlso: [term-tie]', 'seeAlso: [term-tide]'),
    `error: ${PLENUM}:7 (term-plenum, seeAlso.0): names the term of the glossary "term-tide", which does not exist. Correct the id, or add it`,
  ],
  [
    'an entity in place of a term',
    edited(PLENUM, 'seeAlso: [term-tie]', 'seeAlso: [plenum]'),
    `error: ${PLENUM}:7 (term-plenum, seeAlso.0): names the term of the glossary "plenum", which does not exist. Correct the id, or add it`,
  ],
  [
    'a term that leads to itself',
    edited(PLENUM, 'seeAlso: [term-tie]', 'seeAlso: [term-plenum]'),
    `error: ${PLENUM}:7 (term-plenum, seeAlso): leads to the term itself. Take it out`,
  ],
  [
    'a word of the site that cites',
    edited(PLENUM, 'seeAlso: [term-tie]', 'ofTheSite: true'),
    `error: ${PLENUM}:7 (term-plenum, ofTheSite): is said of a word that cites works. Take it out, or the citations`,
  ],
  [
    'a word of no source that is not one of the site',
    edited(TIE, 'ofTheSite: true\n', ''),
    `error: ${TIE}:1 (term-tie, citations): cites nothing. Name a place in a work where it can be read or checked`,
  ],
  [
    'a Latin letter in a Russian word',
    edited(PLENUM, 'пленум', 'плeнум'),
    `error: ${PLENUM}:3 (term-plenum, nativeName): has other signs than Cyrillic letters in "плeнум". Write it in Cyrillic letters`,
  ],
  [
    'a text with what nobody sees',
    edited(PLENUM, 'whole committee', 'whole\u200b committee'),
    `error: ${PLENUM}:6 (term-plenum, meaning): holds U+200B, which nobody sees, in "whole…". Take it out`,
  ],
])('%s is an error', (_, change, message) => {
  expect(said(change)).toContainEqual(message);
});

test.each(['приказ № 00447', 'статья 58', 'ВЧК, ОГПУ; чекист', 'комсомол (ВЛКСМ)'])(
  'Russian words, numbers and signs: %s',
  (words) => {
    expect(said(edited(PLENUM, 'пленум', words))).toEqual([]);
  },
);

test('what an unreadable term would have held is not found missing in others', () => {
  expect(said(edited(TIE, 'meaning: What joins two entries.\n', ''))).toEqual([
    `error: ${TIE}:1 (term-tie, meaning): is missing. Write it`,
  ]);
});
