import { Undo2 } from 'lucide-react';
import { expect, test } from 'vitest';
import { paletteGroups } from './palette-items.ts';
import type { Command } from './view-commands.ts';

const command = (label: string): Command => ({ name: label, label, icon: Undo2, keys: [], perform() {} });
const commands = [command('Undo'), command('Lay out by offices'), command('What connects these?')];
const labels = (text: string) =>
  paletteGroups(text, [], commands, false).map(({ value, items }) => [
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
  // Nor does the order of the words matter.
  ['out lay off', [['Do', 'Lay out by offices']]],
  // A name is no act, and a part of a word does not begin it.
  ['Yezhov', []],
  ['ndo', []],
])('"%s" offers the labels that have words which begin so', (text, expected) => {
  expect(labels(text)).toEqual(expected);
});

test('acts that are many of a kind come once something is typed', () => {
  const quiet: Command = { ...command('Only 1937'), isQuiet: true };
  const first = (text: string) => paletteGroups(text, [], [quiet], false)[0]?.value;
  expect([first(''), first('only')]).toEqual(['Go', 'Do']);
});

test('what is found comes last, because it comes later, and first where it is a name', () => {
  const hit = { matched: 'x', found: { __typename: 'RecordYear', year: 1937 } } as const;
  const order = (isFoundFirst: boolean) =>
    paletteGroups('off', [hit], commands, isFoundFirst).map(({ value }) => value);
  expect(order(false)).toEqual(['Do', 'Go', 'Find']);
  expect(order(true)).toEqual(['Find', 'Do', 'Go']);
});
