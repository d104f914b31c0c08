import { type Day, ENTITY_KINDS, type EntityKind, fromDayNumber, type Id } from '@kto-kogo/domain';
import {
  type Claims,
  findEntity,
  type NumberedArrests,
  type Ranking,
  type TemporalIndex,
} from '@kto-kogo/network';

/** What is searched in memory: all ties and arrests of the record, its entities by rank, and the day of each figure's first arrest. */
export type Paths = {
  index: TemporalIndex;
  ranking: Ranking;
  /** The ties of the index as claims. */
  ties: Claims;
  arrests: NumberedArrests;
  /** By the number of the entity, the day number of its first arrest; `NO_ARREST` where none is recorded. */
  firstArrests: Int32Array;
  /** By former ids, what bears them now. */
  aliases: ReadonlyMap<Id, Id>;
};

export const NO_ARREST = 2 ** 31 - 1;

/** The id that is borne now by what this one was given to. */
export function currentId({ aliases }: Pick<Paths, 'aliases'>, id: Id): Id {
  return aliases.get(id) ?? id;
}

/** Null where there is no such entity. */
export function kindIn({ index }: Paths, id: Id): EntityKind | null {
  const kind = index.entities.kinds[findEntity(index, id)];
  return kind === undefined ? null : (ENTITY_KINDS[kind] ?? null);
}

/** Entities in the order of their ids: so many after so many. */
export function keysIn({ index }: Paths, skip: number, first: number): { id: Id; kind: EntityKind }[] {
  const { ids, kinds } = index.entities;
  const keys: { id: Id; kind: EntityKind }[] = [];
  for (let entity = skip; entity < Math.min(ids.length, skip + first); entity += 1) {
    const kind = ENTITY_KINDS[kinds[entity] ?? 0];
    if (kind !== undefined) keys.push({ id: ids.at(entity), kind });
  }
  return keys;
}

export function hasTie({ index }: Paths, id: Id): boolean {
  return index.tieIds.find(id) >= 0;
}

export function firstArrestIn(
  { index, firstArrests }: Pick<Paths, 'index' | 'firstArrests'>,
  id: Id,
): Day | null {
  const day = firstArrests[findEntity(index, id)] ?? NO_ARREST;
  return day === NO_ARREST ? null : fromDayNumber(day);
}
