import { EVERY_TIE } from '@kto-kogo/domain';
import { buildTemporalIndex, type TemporalTie } from '@kto-kogo/network';
import { expect, test } from 'vitest';
import { inSlices } from '../paths/in-slices.ts';
import { NO_ARREST } from '../paths/paths.ts';
import { answerCascade } from './answer-cascade.ts';

const OPTIONS = { filter: EVERY_TIE, order: 'POSSIBLE', until: null, maxWaves: 6 } as const;

/** A cascade from somebody who named so many. */
function cascadeOf(named: number, earliest: number | null = null) {
  const day = { date: '1937-05-01', earliest: '1937-05-01', latest: '1937-05-01' };
  const ties = Array.from(
    { length: named },
    (_, number): TemporalTie => ({
      ...{ id: `tie-${number}`, from: 'accuser', to: `named-${number}`, kind: 'ACCUSATION', ...day },
      ...{ standing: 'DOCUMENTED', truth: null, coerced: null, occasion: null, madeAt: null },
    }),
  );
  const index = buildTemporalIndex(ties, new Map());
  const firstArrests = new Int32Array(index.entities.ids.length).fill(NO_ARREST);
  return inSlices(answerCascade({ index, firstArrests }, 'accuser', { ...OPTIONS, earliest }));
}

test('whom a cascade reaches is given, unless it is more than anybody can take', async () => {
  const { waves } = await cascadeOf(5_000);
  expect(waves.map(({ reached }) => reached.length)).toEqual([5_000]);
  await expect(cascadeOf(5_001)).rejects.toMatchObject({
    code: 'BAD_USER_INPUT',
    message: expect.stringMatching(/reaches 5,001 .* Ask for the `earliest` of them/),
  });
});

test('of more the earliest are given, and all are counted', async () => {
  const { total, certain, waves, months } = await cascadeOf(5_001, 7);
  expect([total, certain]).toEqual([5_001, 5_001]);
  expect(waves.map(({ index, reached }) => [index, reached.length])).toEqual([[1, 7]]);
  expect(months).toEqual([{ month: '1937-05', named: 5_001, arrested: 0, reproduction: 0 }]);
});
