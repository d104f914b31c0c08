import { type AddressRead, shorten } from '@kto-kogo/address';
import type { EntityKind, Id } from '@kto-kogo/domain';
import type { Stage } from './stage.ts';

/** What is to be known of a view by whoever puts it into a lesson. */
export type ViewFacts = {
  /** What is seen, in words; empty where nothing is. */
  name: string;
  /** How many people are drawn with their names. */
  people: number;
  /** How many ties are drawn as lines. */
  ties: number;
  /** The entities that are drawn: a question may ask to point at them. */
  shown: readonly { id: Id; name: string }[];
  /** What of the address is not understood, in words. */
  problems: readonly string[];
};

/** What of the record an address can name. */
export type Known = {
  entities: ReadonlyMap<Id, { kind: EntityKind; name: string }>;
  ties: { has(id: Id): boolean };
  works: { has(id: Id): boolean };
};

export const DRAWS_NOTHING = 'This page draws nothing.';
export const SAY_WHICH = 'Say which page: /stage?view=/figures/yezhov.';

/** @param stage null where the page draws nothing @param more problems */
export function viewFacts(
  read: AddressRead,
  stage: Omit<Stage, 'drawing' | 'key' | 'leastScale'> | null,
  known: Known,
  more: readonly string[] = [],
): ViewFacts {
  const { name, people, ties, shown } = stage ?? { name: '', people: 0, ties: 0, shown: [] };
  return {
    ...{ name, people, ties },
    shown: shown.flatMap((id) => {
      const entity = known.entities.get(id);
      return entity === undefined ? [] : [{ id, name: entity.name }];
    }),
    problems: [
      ...read.problems,
      ...unknownIn(read, known).map((id) => `“${shorten(id)}” is not in the record.`),
      ...more,
      ...(stage === null ? [DRAWS_NOTHING] : []),
    ],
  };
}

/** Whose page it is is an entity only on the pages that draw one. */
const OF_ENTITIES: Partial<Record<AddressRead['page'], readonly EntityKind[]>> = {
  figure: ['FIGURE'],
  event: ['EVENT'],
  trial: ['TRIAL'],
  office: ['OFFICE'],
  cascade: ['FIGURE', 'EVENT', 'TRIAL'],
};

function unknownIn({ page, id, ids }: AddressRead, { entities, ties, works }: Known): Id[] {
  const kinds = OF_ENTITIES[page];
  const isThere = (each: Id) => {
    const kind = entities.get(each)?.kind;
    if (each === id) return kinds === undefined || (kind !== undefined && kinds.includes(kind));
    return kind !== undefined;
  };
  return [
    ...ids.entities.filter((each) => !isThere(each)),
    ...ids.ties.filter((each) => !ties.has(each)),
    ...ids.works.filter((each) => !works.has(each)),
  ];
}
