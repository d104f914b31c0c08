import { expect, test } from 'vitest';
import { edited, recordOf, said, smallFiles } from '../testing/small-files.ts';

const ANNA = 'figures/anna.yaml';
const PLENUM = 'glossary/term-plenum.yaml';

test.each([
  [
    'a name of it',
    edited(ANNA, 'name: Anna Alpha', 'name: Anna Alpha\nfoundBy: [anna alpha]'),
    `error: ${ANNA}:3 (anna, foundBy): "anna alpha" is a name of it, by which it is found anyway. Take it out`,
  ],
  [
    'what stands there twice',
    edited(PLENUM, 'name: Plenum', 'name: Plenum\nfoundBy: [meeting, meeting]'),
    `error: ${PLENUM}:3 (term-plenum, foundBy): "meeting" stands there twice. Take one out`,
  ],
])('%s in foundBy is an error', (_, change, message) => {
  expect(said(change)).toContainEqual(message);
});

test('what something is found by is among its spellings, and nowhere else', () => {
  const record = recordOf(
    smallFiles(edited(ANNA, 'name: Anna Alpha', 'name: Anna Alpha\nfoundBy: [the red countess]')),
  );
  expect(record.spellings.anna).toEqual(['Anna Alpha', 'Alpha', 'the red countess']);
  expect(JSON.stringify({ ...record, spellings: {} })).not.toContain('red countess');
  expect(record.spellings['term-plenum']).toEqual(expect.arrayContaining(['Plenum', 'пленум', 'plenum']));
});
