import type { Id } from '../ids.ts';
import type { Fate, Hand, HeldSphere, Reading, Sphere, Tier } from '../vocabulary.ts';
import type { PurgeRecord } from './record.ts';
import type { Citation, Work } from './source.ts';

/** What a filter asks of a person. */
export type PersonTraits = { fate: Fate; hand: Hand; spheres: readonly HeldSphere[] };

/** What a filter asks of a place that is cited. */
export type SourceTraits = { work: Id; tier: Tier; read: Reading };

/** Who a claim is about, of its ends those that are people; and the places that it cites. */
export type ClaimFacts = { people: readonly PersonTraits[]; sources: readonly SourceTraits[] };

type Person = { fate: Fate; spheres: readonly Sphere[]; hasHand: boolean };

export function toPersonTraits({ fate, spheres, hasHand }: Person): PersonTraits {
  return {
    fate,
    hand: hasHand ? 'RECORDED' : 'NOT_RECORDED',
    spheres: spheres.length === 0 ? ['NO_OFFICE'] : spheres,
  };
}

export function toSourceTraits(
  { read }: Pick<Citation, 'read'>,
  { id, tier }: Pick<Work, 'id' | 'tier'>,
): SourceTraits {
  return { work: id, tier, read: read ? 'READ' : 'NOT_READ' };
}

/** How the facts of a claim are found in a record: by its ends, and by what it cites. */
export function factsIn({ entities, works, citations }: PurgeRecord) {
  const people = new Map(
    entities.flatMap((each): [Id, PersonTraits][] =>
      each.kind === 'FIGURE' ? [[each.id, toPersonTraits({ ...each, hasHand: each.hand.length > 0 })]] : [],
    ),
  );
  const workOf = new Map(works.map((work) => [work.id, work]));
  const sources = new Map(
    citations.flatMap((citation): [Id, SourceTraits][] => {
      const work = workOf.get(citation.work);
      return work === undefined ? [] : [[citation.id, toSourceTraits(citation, work)]];
    }),
  );
  return (ends: readonly Id[], cited: readonly Id[]): ClaimFacts => ({
    people: [...new Set(ends)].flatMap((id) => people.get(id) ?? []),
    sources: cited.flatMap((id) => sources.get(id) ?? []),
  });
}
