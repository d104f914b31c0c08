import { theRecord } from '@kto-kogo/graph-seed/testing';
import { expect, test } from 'vitest';
import { THE_RECORD } from '../../scene/testing/the-explorer-record.ts';
import { arrestsOf } from './arrests-of.ts';

test('every arrest of the record is told with who ordered it, and without where that is not recorded', () => {
  const figures = [...new Set(theRecord.arrests.map(({ figure }) => figure))];
  const told = figures.flatMap((figure) => arrestsOf(figure, THE_RECORD));
  const recorded = theRecord.arrests.map(({ id, date, orderedBy }) => ({ id, date, orderedBy }));
  const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1);
  expect(told.toSorted(byId)).toEqual(recorded.toSorted(byId));
});

test('who was never arrested has none', () => {
  expect(arrestsOf('stalin', THE_RECORD)).toEqual([]);
});
