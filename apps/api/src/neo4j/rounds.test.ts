import { setImmediate as nextTurn } from 'node:timers/promises';
import DataLoader from 'dataloader';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Rounds } from './rounds.ts';

test('whatever the order in which lists arrive, what is selected below them is read once', async () => {
  await fc.assert(
    fc.asyncProperty(fc.scheduler(), fc.integer({ min: 1, max: 5 }), async (s, lists) => {
      const rounds = new Rounds();
      const batches: (readonly string[])[] = [];
      const entity = new DataLoader<string, string>(
        (ids) => {
          batches.push(ids);
          return rounds.during(async () => [...ids]);
        },
        { batchScheduleFn: rounds.schedule },
      );
      const each = Array.from({ length: lists }, async (_, list) => {
        await rounds.during(() => s.schedule(Promise.resolve()));
        return entity.load(`e${list}`);
      });
      await s.waitFor(Promise.all(each));
      expect(batches).toHaveLength(1);
      expect([...(batches[0] ?? [])].sort()).toEqual(Array.from({ length: lists }, (_, list) => `e${list}`));
    }),
    { numRuns: 50 },
  );
});

test('a statement that fails does not hold up the next round', async () => {
  const rounds = new Rounds();
  await expect(rounds.during(() => Promise.reject(new Error('away')))).rejects.toThrow('away');
  await new Promise<void>((resolve) => rounds.schedule(resolve));
});

test('a statement that is sent after a round was announced holds that round up', async () => {
  const rounds = new Rounds();
  const sent: string[] = [];
  rounds.schedule(() => sent.push('loader'));
  let answer: (() => void) | undefined;
  const statement = rounds.during(
    () =>
      new Promise<void>((resolve) => {
        answer = resolve;
      }),
  );
  await nextTurn();
  expect(sent).toEqual([]);
  answer?.();
  await statement;
  await nextTurn();
  expect(sent).toEqual(['loader']);
});
