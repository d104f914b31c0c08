import { compareDates } from '@kto-kogo/domain';
import type { Reading, ReadingStance } from './get-readings.ts';

type Thing = { id: string; entity: ReadingStance['entity']; tie: ReadingStance['tie'] };

/** What more than one reading speaks of, with what each makes of it; null where it says nothing. */
export type ContestedThing = Thing & { stances: readonly (ReadingStance | null)[] };
/** What one reading alone speaks of. */
export type OwnThing = Thing & { stance: ReadingStance };

/**
 * All that these readings have a stance on, each once, shared or in the list of the one reading that speaks of it. Everywhere first
 * events and trials, then ties, then people and offices, each in the order of time.
 */
export function contestedThings(readings: readonly Reading[]): {
  shared: readonly ContestedThing[];
  /** A list for each reading. */
  own: readonly (readonly OwnThing[])[];
} {
  const things = new Map<string, Thing & { stances: (ReadingStance | null)[] }>();
  for (const [index, { stances }] of readings.entries()) {
    for (const stance of stances) {
      const { entity, tie } = stance;
      const id = entity?.id ?? tie?.id ?? '';
      const thing = things.get(id) ?? { id, entity, tie, stances: readings.map(() => null) };
      thing.stances[index] = stance;
      things.set(id, thing);
    }
  }
  const sorted = [...things.values()].sort(
    (a, b) => rankOf(a) - rankOf(b) || compareDates(dateOf(a), dateOf(b)),
  );
  return {
    shared: sorted.filter(({ stances }) => speakers(stances) > 1),
    own: readings.map((_, index) =>
      sorted.flatMap(({ stances, ...thing }) => {
        const stance = stances[index];
        return speakers(stances) === 1 && stance ? [{ ...thing, stance }] : [];
      }),
    ),
  };
}

function speakers(stances: readonly (ReadingStance | null)[]): number {
  return stances.filter((stance) => stance !== null).length;
}

function rankOf({ entity }: Thing): number {
  if (entity === null) return 1;
  return entity.kind === 'EVENT' || entity.kind === 'TRIAL' ? 0 : 2;
}

function dateOf({ entity, tie }: Thing): string | null {
  return entity?.date ?? tie?.date ?? null;
}
