import type { TieSummary } from '@kto-kogo/domain';
import { expect, test } from 'vitest';
import { edgesOfBundle } from './edges.ts';

const tie: TieSummary = {
  id: 'yezhov-replaced-yagoda',
  kind: 'REPLACEMENT',
  from: 'yezhov',
  to: 'yagoda',
  standing: 'DOCUMENTED',
  truth: null,
  coerced: null,
  date: '1936-09-26',
  earliest: '1936-09-26',
  latest: '1936-09-26',
  statement: 'Yezhov replaced Yagoda.',
  people: [],
  sources: [],
};
const lines = (ties: TieSummary[], length: number) =>
  edgesOfBundle(
    { id: 'b', from: 'yezhov', to: 'yagoda', ties },
    { from: { x: 0, y: 0 }, to: { x: 0, y: length } },
  );

test('one tie is one line; several are a line for all and one for each', () => {
  expect(lines([tie], 300).map(({ role }) => role)).toEqual(['single']);
  const roles = lines([tie, { ...tie, id: 'again' }], 300).map(({ role }) => role);
  expect(roles).toEqual(['bundle', 'member', 'member']);
});

test('words stand only on a line that is long enough for them', () => {
  expect(lines([tie], 300)[0]?.words).toBe('replaced, 26 Sept 1936');
  expect(lines([tie], 40)[0]?.words).toBe('');
});
