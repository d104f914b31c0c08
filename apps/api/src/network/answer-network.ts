import type { Day, Id, TieFilter } from '@kto-kogo/domain';
import { chooseNetwork, findEntity, type StrengthPlace } from '@kto-kogo/network';
import { currentId, type Paths } from '../paths/paths.ts';
import { type ChosenTies, spellTies } from '../paths/spell-ties.ts';
import { networkCursor } from './network-cursor.ts';

/** What a network is asked for: the `first` strongest ties after a place. */
export type AskedNetwork = {
  /** What it is around; null for the whole record. */
  ids: readonly Id[] | null;
  depth: number;
  where: TieFilter;
  first: number;
  after: StrengthPlace | null;
};

/** A network by ids, in their order. */
export type NetworkAnswer = ChosenTies & {
  /** Null for all of the record. */
  entities: readonly Id[] | null;
  omitted: number;
  endCursor: string | null;
};

/** Yields between slices of work. */
export function* answerNetwork(
  paths: Paths,
  { ids, ...question }: AskedNetwork,
): Generator<void, NetworkAnswer> {
  const { index } = paths;
  const centres = ids?.map((id) => findEntity(index, currentId(paths, id))) ?? null;
  const known = centres?.filter((centre) => centre >= 0) ?? null;
  const { entities, ties, omitted, end } = yield* chooseNetwork(index, { centres: known, ...question });
  return {
    ...spellTies(index, ties),
    entities: entities?.map((entity) => index.entities.ids.at(entity)) ?? null,
    omitted,
    endCursor: end === null ? null : networkCursor(end),
  };
}

/** The same filter for what is not later than a day. */
export function notAfter(where: TieFilter, day: Day | null): TieFilter {
  if (day === null || (where.until !== null && where.until <= day)) return where;
  return { ...where, until: day };
}
