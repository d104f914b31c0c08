import { describe, expect, test } from 'vitest';
import { figure, recordOf, said, smallFiles } from '../testing/small-files.ts';

const clara = (lines: string) => ({ 'figures/clara.yaml': figure('clara', 'Clara Gamma', lines) });
const account = (fate: string, by: string, citations = '[page-1]') =>
  `  - fate: ${fate}\n    by: ${by}\n    citations: ${citations}\n`;
const two = `fateReadings:\n${account('accident', 'one book')}${account('assassinated', 'another')}`;

test('a death that is not settled has its accounts, and the summary says so', () => {
  const files = clara(`died: 1939\nfate: unsettled\n${two}`);
  expect(said(files)).toEqual([]);
  const { entities } = recordOf(smallFiles(files));
  expect(entities.find(({ id }) => id === 'clara')).toMatchObject({
    summary: 'Somebody. Died in 1939; how is not settled.',
    fateReadings: [
      { fate: 'ACCIDENT', by: 'one book', citations: ['page-1'] },
      { fate: 'ASSASSINATED', by: 'another', citations: ['page-1'] },
    ],
  });
});

test('a fate that most accept may be contradicted', () => {
  const files = clara(
    `died: 1939\nfate: suicide\nfateReadings:\n${account('natural', 'the press of the day')}`,
  );
  expect(said(files)).toEqual([]);
  const { entities } = recordOf(smallFiles(files));
  expect(entities.find(({ id }) => id === 'clara')).toMatchObject({
    summary: 'Somebody. Died by suicide in 1939; how is disputed.',
  });
});

describe('refused', () => {
  test.each([
    ['no account', 'fate: unsettled', '(clara, fate): is a fate of which two accounts or more are told'],
    [
      'one account',
      `fate: unsettled\nfateReadings:\n${account('accident', 'a book')}`,
      '(clara, fate): is a fate of which two accounts or more are told',
    ],
    [
      'one account twice',
      `fate: unsettled\nfateReadings:\n${account('accident', 'a book')}${account('accident', 'another')}`,
      'two accounts or more',
    ],
    [
      'an account that is no death',
      `fate: suicide\nfateReadings:\n${account('survived', 'a book')}`,
      'is no account of a death',
    ],
    [
      'an account that repeats the fate',
      `fate: suicide\nfateReadings:\n${account('suicide', 'a book')}`,
      '(clara, fateReadings): repeats the fate',
    ],
    [
      'an account that cites nothing',
      `fate: suicide\nfateReadings:\n${account('natural', 'a book', '[]')}`,
      '(clara, citations): cites nothing',
    ],
    [
      'an account of a place that no work has',
      `fate: suicide\nfateReadings:\n${account('natural', 'a book', '[page-9]')}`,
      'names the citation in a work "page-9", which does not exist',
    ],
    ['nobody who gives it', 'fate: suicide\nfateReadings:\n  - fate: natural', 'by): is missing. Write it'],
    [
      'a late end of the executed',
      'fate: executed\nlaterEnd: killed at the front',
      '(clara, laterEnd): belongs',
    ],
  ])('%s', (_, lines, message) => {
    expect(said(clara(`died: 1939\n${lines}`))).toContainEqual(expect.stringContaining(message));
  });
});

test('a late end stands in place of "died"', () => {
  const { entities } = recordOf(
    smallFiles(clara('died: 1943-11-14\nfate: survived\nlaterEnd: killed at the front')),
  );
  expect(entities.find(({ id }) => id === 'clara')).toMatchObject({
    summary: 'Somebody. Outlived these years; killed at the front on 14 November 1943.',
  });
});
