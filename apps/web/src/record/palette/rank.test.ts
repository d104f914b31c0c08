import { Undo2 } from 'lucide-react';
import { expect, test } from 'vitest';
import type { FindHitLine_HitFragment } from '../../graphql/generated/graphql.ts';
import { hitStrength, isNameFirst, rankCommands } from './rank.ts';
import type { Command } from './view-commands.ts';

const command = (label: string, words = ''): Command => ({
  ...{ name: label, label, words, icon: Undo2, keys: [] },
  perform() {},
});

const person = (name: string, matched = name): FindHitLine_HitFragment => ({
  matched,
  found: { __typename: 'Figure', id: 'somebody', kind: 'FIGURE', name, role: '', fate: 'EXECUTED', hand: [] },
});

const EXPORTS = command('Export as CSV of ties', 'download save file');
const SAVED = command('Saved views', 'bookmarks keep');
const DARK = command('Dark theme', 'night mode');
const FIT = command('Fit', 'zoom all');
const TRACE = command('Trace to…', 'chain path');

test('acts named by whole words stand before beginnings, and their own names before other words', () => {
  const labels = (text: string) => rankCommands(text, [EXPORTS, SAVED, DARK]).map(({ label }) => label);
  expect(labels('save')).toEqual(['Export as CSV of ties', 'Saved views']);
  expect(labels('sav')).toEqual(['Saved views', 'Export as CSV of ties']);
  expect(labels('views saved')).toEqual(['Saved views']);
  expect(labels('ark')).toEqual([]);
});

test.each<[string, string, FindHitLine_HitFragment, Command | null, boolean]>([
  ['a name that no act has', 'Radek', person('Karl Radek'), null, true],
  ['an act, and somebody who is only spelt alike', 'dark', person('Karl Radek'), DARK, false],
  ['a surname that begins as an act does', 'dar', person('Ivan Darkin'), DARK, true],
  ['a surname that is the word of an act', 'dark', person('Ivan Dark'), DARK, true],
  ['a whole act, and a longer surname', 'fit', person('Pavel Fitin'), FIT, false],
  ['two beginnings', 'tr', person('Leon Trotsky'), TRACE, true],
  ['another spelling', 'Jeschow', person('Nikolai Yezhov', 'Jeschow'), null, true],
  ['a word within a post', 'csv', person('Ivan Ivanov', 'Chief of CSV'), EXPORTS, false],
])('%s', (_, text, hit, act, isFirst) => {
  expect(isNameFirst(text, [hit], act === null ? [] : [act])).toBe(isFirst);
});

test('a month and an event are named by how they begin', () => {
  const month = { matched: 'June 1937', found: { __typename: 'RecordMonth', month: '1937-06' } } as const;
  expect(['june 1937', 'jun', '1937'].map((text) => hitStrength(text, month))).toEqual([2, 1, 0]);
});

test('an act stands before the word of the glossary for it', () => {
  const term = {
    matched: 'Cascade',
    found: { __typename: 'Term', id: 'term-cascade', name: 'Cascade' },
  } as const;
  expect(isNameFirst('cascade', [term], [command('Cascade from here')])).toBe(false);
  expect(isNameFirst('cascade', [term], [])).toBe(true);
});

test('marks and capitals do not matter', () => {
  expect(hitStrength('kuusinen', person('Otto KUUSÍNEN'))).toBe(2);
});
