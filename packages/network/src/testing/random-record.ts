import type { TieSummary } from '@kto-kogo/domain';
import fc from 'fast-check';
import { evidenceOf } from '../paths/evidence.ts';
import { EntityWriter } from '../paths/numbered-entities.ts';
import { TieWriter } from '../paths/numbered-ties.ts';
import { personOf } from '../paths/people.ts';
import { stampOf } from '../paths/stamps.ts';
import { buildIndex, type TemporalIndex } from '../paths/temporal-index.ts';
import { idArbitrary, personArbitrary, tieArbitrary } from './random-network.ts';
import { runAtOnce } from './run-at-once.ts';

/** Records of people with all that filters ask of them and of their ties. */

export type WeighedTie = TieSummary & { strength: number };

export const recordArbitrary = fc.record({
  people: fc.uniqueArray(fc.record({ id: idArbitrary, person: personArbitrary }), {
    selector: ({ id }) => id,
    minLength: 7,
  }),
  ties: fc.uniqueArray(
    fc
      .record({ tie: tieArbitrary, strength: fc.constantFrom(0, 1, 1000, 2001) })
      .map(({ tie, strength }) => ({ ...tie, strength })),
    { selector: ({ id }) => id, maxLength: 30, size: 'max' },
  ),
});
export type RandomRecord = typeof recordArbitrary extends fc.Arbitrary<infer Value> ? Value : never;

/** Its index, from pages as they would be read. */
export function indexOf({ people, ties }: RandomRecord): TemporalIndex {
  const entities = new EntityWriter();
  for (const { id, person } of people.toSorted((a, b) => (a.id < b.id ? -1 : 1)))
    entities.add(id, 'FIGURE', null, personOf(person));
  const numbered = entities.finish();
  const writer = new TieWriter(numbered, ties.length);
  for (const tie of ties.toSorted((a, b) => (a.id < b.id ? -1 : 1))) {
    const evidence = evidenceOf(tie.strength, tie.sources);
    writer.add({ ...tie, occasion: null, madeAt: null, stamp: stampOf(tie), evidence });
  }
  return runAtOnce(buildIndex(numbered, writer.finish()));
}
