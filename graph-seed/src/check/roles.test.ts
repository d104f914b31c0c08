import { expect, test } from 'vitest';
import { edited, recordOf, said, smallFiles } from '../testing/small-files.ts';

const statementOf = (files: Record<string, string>) =>
  recordOf(smallFiles(files)).ties.find(({ id }) => id === 'anna-in-plenum')?.statement;

test('a role that many share has its words', () => {
  expect(statementOf({})).toBe('Anna Alpha was an organiser of the plenum in February 1937.');
  const victim = edited('events/plenum.yaml', 'role: organiser', 'role: victim');
  expect(statementOf(victim)).toBe('Anna Alpha was a victim of the plenum in February 1937.');
});

test('every other role brings its own', () => {
  const odd = edited('events/plenum.yaml', 'role: organiser', 'role: trigger');
  expect(said(odd)).toEqual([
    expect.stringContaining('(plenum, role): "trigger" has no words for a sentence. Write "did:"'),
  ]);
  const told = edited('events/plenum.yaml', 'role: organiser', 'role: trigger\n    did: set off the plenum');
  expect(said(told)).toEqual([]);
  expect(statementOf(told)).toBe('Anna Alpha set off the plenum in February 1937.');
});

test('a part in the court needs no words, another role of the same figure does', () => {
  expect(said({})).toEqual([]);
  expect(said(edited('trials/the-trial.yaml', 'role: defendant', 'role: ringleader'))).toEqual([
    expect.stringContaining('(the-trial, role): "ringleader" has no words for a sentence'),
  ]);
});
