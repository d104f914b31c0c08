import { Undo2 } from 'lucide-react';
import { expect, test } from 'vitest';
import { paletteGroups } from './palette-items.ts';
import type { Command } from './view-commands.ts';

const command = (label: string): Command => ({ name: label, label, icon: Undo2, keys: [], perform() {} });
const commands = [command('Undo'), command('Lay out by offices'), command('What connects these?')];
const labels = (text: string) =>
  paletteGroups(text, [], commands).map(({ value, items }) => [
    value,
    ...items.map((item) => (item.of === 'command' ? item.command.label : item.of === 'page' && item.label)),
  ]);

test('without a text, all that can be done and gone to', () => {
  const [acts, pages] = labels('');
  expect(acts).toEqual(['Do', 'Undo', 'Lay out by offices', 'What connects these?']);
  expect(pages).toEqual(expect.arrayContaining(['Go', 'Explore', 'Timeline', 'Glossary', 'API']));
});

test.each([
  ['lay off', [['Do', 'Lay out by offices']]],
  [
    'OFFICES',
    [
      ['Do', 'Lay out by offices'],
      ['Go', 'Offices'],
    ],
  ],
  ['connects these?', [['Do', 'What connects these?']]],
  ['  und ', [['Do', 'Undo']]],
  // A name is no act, and a part of a word does not begin it.
  ['Yezhov', []],
  ['ndo', []],
])('"%s" offers the labels that have words which begin so', (text, expected) => {
  expect(labels(text)).toEqual(expected);
});

test('hits come last, because they come later', () => {
  const hit = { matched: 'x', found: { __typename: 'RecordYear', year: 1937 } } as const;
  expect(paletteGroups('off', [hit], commands).map(({ value }) => value)).toEqual(['Do', 'Go', 'Find']);
});
