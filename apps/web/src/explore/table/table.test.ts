import { sampleAccusation } from '@kto-kogo/domain/testing';
import { toNetwork } from '@kto-kogo/network';
import { sampleNode } from '@kto-kogo/network/testing';
import { expect, test } from 'vitest';
import { sortRows } from './sort-rows.ts';
import { toTableRow } from './table-row.ts';

const person = (id: string, shortName: string) => sampleNode(id, { name: `A. ${shortName}`, shortName });
const tie = (id: string, from: string, to: string, day: string | null) =>
  sampleAccusation(from, to, {
    ...{ id, coerced: 'UNKNOWN', statement: 'He said "all", and more.' },
    ...{ date: day, earliest: day, latest: day },
  });
const network = toNetwork(
  [person('radek', 'Radek'), person('putna', 'Putna')],
  [tie('a', 'radek', 'putna', null), tie('b', 'putna', 'radek', '1937-01-24')],
);
const rows = [...network.ties.values()].map((each) => toTableRow(each, network));

test('undated ties come last by date, and sorting by a name keeps time within equals', () => {
  expect(sortRows(rows, { column: 'date', isDescending: false }).map((row) => row.tie.id)).toEqual([
    'b',
    'a',
  ]);
  expect(sortRows(rows, { column: 'who', isDescending: true }).map((row) => row.who)).toEqual([
    'Radek',
    'Putna',
  ]);
});

test('says in words what a line says by its look', () => {
  expect(rows[0]).toMatchObject({
    date: 'not known',
    truth: 'fabricated',
    coerced: 'not known',
    standing: 'documented',
  });
});
