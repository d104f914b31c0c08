import { asksOfPeople, type TieFilter } from '@kto-kogo/domain';
import { type Keeper, keeperOf } from '../networks/keeper.ts';
import { endsOfTie, stampOfTie, type TemporalIndex } from '../paths/temporal-index.ts';
import type { Claims } from './claims.ts';
import type { NumberedArrests } from './numbered-arrests.ts';
import { orderByDay } from './order-by-day.ts';

export type ClaimKeeper = (claim: number) => boolean;

/** The ties of an index as claims. Yields between slices of work. */
export function* tiesByDay(index: TemporalIndex): Generator<void, Claims> {
  const { tieIds: ids, stamps } = index;
  const stampOf = (tie: number) => stampOfTie(index, tie);
  return { ids, stamps, stampOf, byDay: yield* orderByDay(ids.length, stamps, stampOf) };
}

/** Null where a filter keeps all. */
export function tieKeeper(index: TemporalIndex, filter: TieFilter): ClaimKeeper | null {
  if (keepsAll(filter)) return null;
  const keeps = keeperOf(index, filter);
  if (!asksOfPeople(filter)) return (tie) => keeps(tie, stampOfTie(index, tie), 0, 0);
  return (tie) => {
    const [from, to] = endsOfTie(index, tie);
    return keeps(tie, stampOfTie(index, tie), from, to);
  };
}

/** Arrests are no ties: kind, truth and coercion do not apply to them. Null where a filter keeps all. */
export function arrestKeeper(
  { entities }: Pick<TemporalIndex, 'entities'>,
  arrests: NumberedArrests,
  filter: TieFilter,
): ClaimKeeper | null {
  const ofArrests = { ...filter, kinds: null, truth: null, coerced: null };
  if (keepsAll(ofArrests)) return null;
  const keeps: Keeper = keeperOf({ ...arrests, entities }, ofArrests);
  return (arrest) => {
    const figure = arrests.figure[arrest] ?? 0;
    return keeps(arrest, arrests.stampOf(arrest), figure, figure);
  };
}

function keepsAll(filter: TieFilter): boolean {
  return Object.values(filter).every((asked) => asked === null);
}
