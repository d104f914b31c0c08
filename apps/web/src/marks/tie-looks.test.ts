import { expect, test } from 'vitest';
import { NO_ACCUSATION, tieLook } from './tie-looks.ts';

test('a false accusation is hollow, a disputed one has a hollow head, one that holds is filled', () => {
  const look = (truth: 'FABRICATED' | 'DISPUTED' | 'SUBSTANTIATED') => {
    const { isLineHollow, isHeadHollow } = tieLook({
      kind: 'ACCUSATION',
      standing: 'DOCUMENTED',
      truth,
      coerced: null,
    });
    return [isLineHollow, isHeadHollow];
  };
  expect(look('FABRICATED')).toEqual([true, true]);
  expect(look('DISPUTED')).toEqual([false, true]);
  expect(look('SUBSTANTIATED')).toEqual([false, false]);
});

test('force stands at the accuser, standing in the pattern, and both combine', () => {
  const look = tieLook({ kind: 'ACCUSATION', standing: 'REPORTED', truth: 'FABRICATED', coerced: 'YES' });
  expect(look).toMatchObject({ start: 'bar', dash: [7, 4], isLineHollow: true });
});

test('what is no accusation is neither hollow nor forced', () => {
  expect(tieLook({ kind: 'TENURE', standing: 'DOCUMENTED', ...NO_ACCUSATION })).toMatchObject({
    isLineHollow: false,
    isHeadHollow: false,
    start: 'none',
    dash: null,
    head: 'square',
  });
});
