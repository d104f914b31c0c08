import fc from 'fast-check';
import { expect, test } from 'vitest';
import { stageOf } from '../layout/stage.ts';
import { arrivalOf, cascadeOf, randomCascade } from '../testing/random-cascade.ts';
import { momentAt } from './moment.ts';

const cascade = cascadeOf([
  arrivalOf('a', 'spark', '1936-07-01', { arrested: '1936-06-10', died: '1936-08-25' }),
  arrivalOf('b', 'a', '1936-08-19', { arrested: '1936-08-20', isCertain: false }),
  arrivalOf('c', 'b', '1936-08-21', { died: '1936-12-31' }),
]);

test('a step has the chain back to the spark, and counts by its day', () => {
  const moment = momentAt(cascade, 3);
  expect(moment?.chain.map(({ id }) => id)).toEqual(['a', 'b', 'c']);
  expect(moment?.counts).toEqual({ reached: 3, arrested: 2, certain: 2, dead: 0 });
  expect(momentAt(cascade, 2)?.counts).toEqual({ reached: 2, arrested: 1, certain: 1, dead: 0 });
});

test('whoever was arrested or died on the very day of the step counts', () => {
  const onTheDay = cascadeOf([
    arrivalOf('a', 'spark', '1937-05-22', { arrested: '1937-05-22', died: '1937-05-22' }),
    arrivalOf('b', 'a', '1937-05-23', { arrested: '1937-05-24', died: '1937-05-24' }),
  ]);
  expect(momentAt(onTheDay, 1)?.counts).toMatchObject({ arrested: 1, dead: 1 });
  expect(momentAt(onTheDay, 2)?.counts).toMatchObject({ arrested: 1, dead: 1 });
});

test('no step is the first, and what lies beyond the last is the last', () => {
  expect(momentAt(cascade, null)?.step).toBe(1);
  expect(momentAt(cascade, 99)?.step).toBe(3);
  expect(momentAt(cascadeOf([]), null)).toBeNull();
});

test('counts never fall while it plays, and every chain begins at the spark', () => {
  fc.assert(
    fc.property(randomCascade, (random) => {
      let before = momentAt(random, 1);
      for (let step = 1; step <= random.arrivals.length; step += 1) {
        const moment = momentAt(random, step);
        expect(moment?.chain[0]?.from).toBe('spark');
        expect(moment?.counts.reached).toBe(step);
        expect(moment?.counts.certain ?? 0).toBeGreaterThanOrEqual(before?.counts.certain ?? 0);
        before = moment;
      }
    }),
    { numRuns: 20 },
  );
});

test('what may have been later than the day of the replay is there in part', () => {
  const vague = arrivalOf('a', 'spark', '1936-07-01');
  const uncertain = { ...vague, tie: { ...vague.tie, latest: '1936-12-31' } };
  const random = cascadeOf([
    uncertain,
    arrivalOf('b', 'spark', '1936-08-01'),
    arrivalOf('c', 'spark', '1937-01-01'),
  ]);
  const stages = (step: number) => {
    const moment = momentAt(random, step);
    return moment === null ? [] : random.arrivals.map((each, index) => stageOf(each, index, moment));
  };
  expect(stages(1)).toEqual(['chain', 'coming', 'coming']);
  expect(stages(2)).toEqual(['vague', 'chain', 'coming']);
  expect(stages(3)).toEqual(['there', 'there', 'chain']);
});
