import fc from 'fast-check';
import { expect, test } from 'vitest';
import { randomRuns } from '../testing/random-runs.ts';
import { Layer } from './layer.ts';
import { Workspace } from './workspace.ts';

const ENTITIES = 2_000;
const entityArbitrary = fc.integer({ min: 0, max: 40 }).map((number) => number * 7);

test('a layer knows what was set last of each entity, of few and of many, and leaves nothing behind', () => {
  const workspace = new Workspace(ENTITIES);
  const steps = fc.array(fc.tuple(entityArbitrary, fc.integer({ min: -9, max: 9 })), { maxLength: 60 });
  fc.assert(
    fc.property(steps, (sets) => {
      const layer = new Layer(workspace);
      const known = new Map<number, number>();
      for (const [entity, value] of sets) {
        layer.set(entity, value);
        known.set(entity, value);
        expect(layer.entities).toEqual([...known.keys()]);
        for (const each of [entity, 0, 7, 280]) expect(layer.has(each)).toBe(known.has(each));
        for (const [each, last] of known) expect(layer.get(each)).toBe(last);
      }
      layer.release();
      const lent = workspace.lend();
      expect(lent.every((number) => number === 0)).toBe(true);
      workspace.takeBack(lent);
    }),
    { numRuns: randomRuns(500) },
  );
});
