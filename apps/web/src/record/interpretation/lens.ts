import type { Laid } from '@kto-kogo/address';
import type { Id } from '@kto-kogo/domain';
import { graphql } from '../../graphql/generated/gql.ts';
import type { Lens_InterpretationFragment } from '../../graphql/generated/graphql.ts';

graphql(/* GraphQL */ `
  fragment Lens_interpretation on Interpretation {
    id
    name
    standing
    isFringe
    group {
      id
      name
    }
    stances {
      ...StanceText_stance
      entity {
        id
        kind
      }
      tie {
        id
      }
    }
  }
`);

/** An interpretation that is laid over a page. Of two, the first is A. */
export type Lens = Lens_InterpretationFragment & { letter: 'A' | 'B' | null };
export type LensStance = Lens['stances'][number];
/** What a lens makes of something. */
export type LensMark = { lens: Lens; stance: LensStance };
export type LensMarks = ReadonlyMap<Id, readonly LensMark[]>;

const LETTERS = ['A', 'B'] as const;

/** @param chosen at most two, in the order of the address */
export function toLenses(chosen: readonly Lens_InterpretationFragment[]): Lens[] {
  return chosen.map((each, index) => ({
    ...each,
    letter: chosen.length > 1 ? (LETTERS[index] ?? null) : null,
  }));
}

/** Whether each of two lenses lies over a drawing of its own. One alone has nothing to lie beside. */
export function areBeside(laid: Laid, { length }: readonly Lens[]): boolean {
  return laid === 'beside' && length === LETTERS.length;
}

/** What the lenses make of each entity and each tie of which they speak, by its id, in the order of the lenses. */
export function lensMarks(lenses: readonly Lens[]): LensMarks {
  const marks = new Map<Id, LensMark[]>();
  for (const lens of lenses) {
    for (const stance of lens.stances) {
      const id = stance.entity?.id ?? stance.tie?.id;
      if (id !== undefined) marks.set(id, [...(marks.get(id) ?? []), { lens, stance }]);
    }
  }
  return marks;
}

type LensedList = { lenses: readonly Id[]; shown: 'all' | 'spoken-of' };

/** What the address of a list says, without lenses that the record does not know: its links say no more of them. */
export function withKnownLenses<List extends LensedList>(list: List, lenses: readonly Lens[]): List {
  const isNone = lenses.length === 0;
  return { ...list, lenses: lenses.map(({ id }) => id), shown: isNone ? 'all' : list.shown };
}
