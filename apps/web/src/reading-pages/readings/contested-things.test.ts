import { expect, test } from 'vitest';
import { contestedThings } from './contested-things.ts';
import type { Reading, ReadingStance } from './get-readings.ts';

function stanceOn(id: string, kind: 'EVENT' | 'FIGURE' | 'TIE', date: string): ReadingStance {
  const common = { kind: 'STRESSES', note: '', by: null, citations: [] } as const;
  return (kind === 'TIE'
    ? { ...common, entity: null, tie: { id, statement: '', date } }
    : { ...common, entity: { id, kind, name: id, date }, tie: null }) as unknown as ReadingStance;
}

const readings = [
  {
    id: 'a',
    stances: [stanceOn('stalin', 'FIGURE', '1878/1953'), stanceOn('murder', 'EVENT', '1934-12-01')],
  },
  {
    id: 'b',
    stances: [
      stanceOn('said', 'TIE', '1938-03'),
      stanceOn('murder', 'EVENT', '1934-12-01'),
      stanceOn('congress', 'EVENT', '1934-01'),
      stanceOn('stalin', 'FIGURE', '1878/1953'),
    ],
  },
] as unknown as Reading[];

test('what both speak of stands once, events before people', () => {
  const { shared } = contestedThings(readings);
  expect(shared.map(({ id, stances }) => [id, stances.length])).toEqual([
    ['murder', 2],
    ['stalin', 2],
  ]);
});

test('what one speaks of alone stands under it, events before ties', () => {
  const { own } = contestedThings(readings);
  expect(own.map((list) => list.map(({ id }) => id))).toEqual([[], ['congress', 'said']]);
});
