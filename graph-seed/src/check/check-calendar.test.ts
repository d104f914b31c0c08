import { expect, test } from 'vitest';
import { figure, recordOf, said, smallFiles } from '../testing/small-files.ts';

const born = (lines: string) => ({ 'figures/newman.yaml': figure('newman', 'A Newman', lines) });

test.each([
  ['1888-08-08', '1888-07-27'],
  ['1900-03-13', '1900-02-29'],
  ['1918-02-13', '1918-01-31'],
])('a birth on %s, %s Old Style', (day, oldStyle) => {
  const files = born(`born: ${day}\nbornOldStyle: ${oldStyle}`);
  expect(said(files)).toEqual([]);
  const { entities } = recordOf(smallFiles(files));
  expect(entities.find(({ id }) => id === 'newman')).toMatchObject({ born: day, bornOldStyle: oldStyle });
});

test.each([
  [
    'born: 1888-07-27\nbornOldStyle: 1888-07-27',
    'is not 1888-07-27 by the Julian calendar, which is 1888-07-15. If 1888-07-27 is right, write "born: 1888-08-08"',
  ],
  [
    'born: 1888-08-09\nbornOldStyle: 1888-07-27',
    'is not 1888-08-09 by the Julian calendar, which is 1888-07-28',
  ],
  ['born: 1902-05-27\nbornOldStyle: 1902-05-15', 'which is 1902-05-14'],
  [
    'born: 1888-08\nbornOldStyle: 1888-07-27',
    'stands beside a day of birth only. Write "born: 1888-08-08" beside it',
  ],
  ['born: 1888-08-08?\nbornOldStyle: 1888-07-27', 'stands beside a day of birth only'],
  ['bornOldStyle: 1888-07-27', 'stands beside a day of birth only'],
  ['born: 1918-02-14\nbornOldStyle: 1918-02-01', 'stands beside a birth before 1918-02-14 only'],
  ['born: 1920-01-14\nbornOldStyle: 1920-01-01', 'stands beside a birth before 1918-02-14 only'],
  ['born: 1888-08-08\nbornOldStyle: 1888-07', 'is no day of the Julian calendar. Write it as 1888-07-27'],
  ['born: 1888-08-08\nbornOldStyle: 1888-07-27?', 'is no day of the Julian calendar'],
  ['born: 1888-08-08\nbornOldStyle: 1888-07-32', 'is no day of the Julian calendar'],
])('%j is refused', (lines, message) => {
  expect(said(born(lines))).toEqual([
    expect.stringMatching(/^error: figures\/newman\.yaml:\d+ \(newman, bornOldStyle\): /),
  ]);
  expect(said(born(lines))[0]).toContain(message);
});
