import { type AddressRead, shorten } from '@kto-kogo/address';
import type { EntityKind, Id } from '@kto-kogo/domain';

/** What of the record an address can name. */
export type Known = {
  entities: ReadonlyMap<Id, { kind: EntityKind; name: string }>;
  ties: { has(id: Id): boolean };
  works: { has(id: Id): boolean };
};

/** What of a view is not understood, or not in the record, in words. */
export function viewProblems(read: AddressRead, known: Known): string[] {
  return [...read.problems, ...unknownIn(read, known).map((id) => `“${shorten(id)}” is not in the record.`)];
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
