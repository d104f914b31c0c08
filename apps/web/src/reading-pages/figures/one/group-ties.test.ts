import { expect, test } from 'vitest';
import type { ClaimRow_TieFragment } from '../../../graphql/generated/graphql.ts';
import { groupTies } from './group-ties.ts';

function tie(kind: ClaimRow_TieFragment['kind'], from: string, to: string, earliest: string | null) {
  const end = (id: string) => ({ id, kind: 'FIGURE', name: id });
  return { id: `${from}-${to}`, kind, from: end(from), to: end(to), earliest } as ClaimRow_TieFragment;
}

const YEZHOV = { id: 'yezhov', ties: { nodes: [] }, tenures: [], trialRoles: [] };

test('an arrest that the figure suffered is not among those it ordered', () => {
  const groups = groupTies({
    ...YEZHOV,
    ties: {
      nodes: [
        tie('ARREST', 'yezhov', 'yagoda', '1937-03-28'),
        tie('ARREST', 'beria', 'yezhov', '1939-04-10'),
      ],
    },
  });
  expect(groups.arrestsOrdered.map(({ id }) => id)).toEqual(['yezhov-yagoda']);
});

test('terms and replacements stand in order of time, undated last', () => {
  const groups = groupTies({
    ...YEZHOV,
    ties: {
      nodes: [
        tie('REPLACEMENT', 'yezhov', 'yagoda', '1936-09-26'),
        tie('REPLACEMENT', 'beria', 'yezhov', '1938-11-25'),
      ],
    },
    tenures: [tie('TENURE', 'yezhov', 'water', '1938-04-08'), tie('TENURE', 'yezhov', 'x', null)],
  });
  expect(groups.succession.map(({ id }) => id)).toEqual([
    'yezhov-yagoda',
    'yezhov-water',
    'beria-yezhov',
    'yezhov-x',
  ]);
});
