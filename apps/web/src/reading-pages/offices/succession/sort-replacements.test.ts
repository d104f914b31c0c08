import { expect, test } from 'vitest';
import { sortReplacements } from './sort-replacements.ts';

const row = (earliest: string | null, office: string, from: string, to: string) => ({
  earliest,
  office: { shortName: office },
  from: { shortName: from },
  to: { shortName: to },
});
const rows = [row(null, 'B', 'x', 'p'), row('1938', 'A', 'z', 'q'), row('1936', 'B', 'y', 'q')];

test('by date, undated last', () => {
  expect(sortReplacements(rows, 'date').map(({ earliest }) => earliest)).toEqual(['1936', '1938', null]);
});

test('by a name, then by date', () => {
  expect(sortReplacements(rows, 'office').map(({ from }) => from.shortName)).toEqual(['z', 'y', 'x']);
  expect(sortReplacements(rows, 'who').map(({ from }) => from.shortName)).toEqual(['x', 'y', 'z']);
  expect(sortReplacements(rows, 'whom').map(({ from }) => from.shortName)).toEqual(['x', 'y', 'z']);
});

test('who bears initials because of a namesake stands by the surname', () => {
  const people = ['Yu. Kaganovich', 'A. Nasedkin', 'V. P. Balitsky', 'Agranov', 'L. Kaganovich'];
  const sorted = sortReplacements(
    people.map((to) => row('1937', 'A', 'x', to)),
    'whom',
  );
  expect(sorted.map(({ to }) => to.shortName)).toEqual([
    'Agranov',
    'V. P. Balitsky',
    'L. Kaganovich',
    'Yu. Kaganovich',
    'A. Nasedkin',
  ]);
});
