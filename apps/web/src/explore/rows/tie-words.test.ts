import fc from 'fast-check';
import { expect, test } from 'vitest';
import { THE_RECORD } from '../scene/testing/the-explorer-record.ts';
import { toTableRow } from '../table/table-row.ts';
import { countWords } from './count-words.ts';
import { holdsWords, tieWords, typedWords } from './tie-words.ts';

const { network } = THE_RECORD;
const ties = [...network.ties.values()];
const isFound = (tie: (typeof ties)[number], typed: string) =>
  holdsWords(tieWords(tie, network), typedWords(typed));

test('a tie is found by any part of what its row says, in capitals and with marks too', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...ties),
      fc.integer({ min: 0, max: 300 }),
      fc.integer({ min: 1, max: 40 }),
      (tie, from, length) => {
        const { date, who, word, whom } = toTableRow(tie, network);
        const shown = [...(tie.date === null ? [] : [date]), who, word, whom, tie.statement];
        for (const text of shown) {
          const start = from % text.length;
          const part = text.slice(start, start + length);
          expect(isFound(tie, part)).toBe(true);
          expect(isFound(tie, part.toUpperCase())).toBe(true);
          expect(isFound(tie, part.normalize('NFD'))).toBe(true);
        }
      },
    ),
  );
});

test('all of several words are looked for, in any order', () => {
  const tie = ties.find(({ from, to }) => from === 'yezhov' && to === 'yagoda');
  if (tie === undefined) throw new Error('The record has one.');
  expect(isFound(tie, 'yagoda YÉZHOV')).toBe(true);
  expect(isFound(tie, 'yagoda nobody')).toBe(false);
});

test('the count says of how many, and what counts all', () => {
  const counts = { shape: 'table', text: 'Radek', kept: 1548 } as const;
  expect(countWords({ ...counts, found: 12 })).toBe(
    '12 of 1,548 ties in this table hold “Radek”. The key, the months and every file count all 1,548.',
  );
  expect(countWords({ ...counts, found: 1 })).toMatch(/^1 of 1,548 ties in this table holds “Radek”/);
  expect(countWords({ ...counts, found: 0, shape: 'list' })).toMatch(/^None of 1,548 ties in this list hold/);
});
