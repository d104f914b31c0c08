import { expect, test } from 'vitest';
import type { Ladder_TenureFragment } from '../../graphql/generated/graphql.ts';
import { isEndedByArrest, ladderRungs } from './ladder-rungs.ts';

function tenure(
  date: string | null,
  until: string | null,
  { howEnded = null, arrest = null }: { howEnded?: string | null; arrest?: string | null } = {},
): Ladder_TenureFragment {
  return {
    __typename: 'Tenure',
    id: `${date}-${until}`,
    date,
    until,
    howEnded,
    standing: 'DOCUMENTED',
    from: {
      __typename: 'Figure',
      id: 'x',
      name: 'X',
      shortName: 'X',
      kind: 'FIGURE',
      fate: 'EXECUTED',
      hand: [],
      arrests: arrest === null ? [] : [{ id: 'a', date: arrest }],
    },
  } as Ladder_TenureFragment;
}

test('a term ended by arrest: it says so, or the holder was arrested within a month', () => {
  expect(isEndedByArrest(tenure('1936', '1937-04', { howEnded: 'arrested' }))).toBe(true);
  expect(isEndedByArrest(tenure('1936', '1937-04-03', { arrest: '1937-04-03' }))).toBe(true);
  expect(isEndedByArrest(tenure('1936', '1937-04-03', { arrest: '1938-04-03' }))).toBe(false);
  expect(isEndedByArrest(tenure('1936', '1937-04-03', { arrest: '1937' }))).toBe(false);
  expect(isEndedByArrest(tenure('1936', null, { arrest: '1937-04-03' }))).toBe(false);
});

test('terms after the axis ends are counted, not drawn', () => {
  const ladder = ladderRungs([tenure('1938-11-25', '1945-12'), tenure('1946', '1953')]);
  expect(ladder?.rungs).toHaveLength(1);
  expect(ladder?.outside).toBe(1);
});
