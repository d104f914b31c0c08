import { asksOfPeople, keepsPerson, type PeopleFilter, type TieFilter } from '@kto-kogo/domain';
import type { People } from '../paths/people.ts';
import { sourceKeeper } from '../paths/source-keeper.ts';
import type { TemporalIndex } from '../paths/temporal-index.ts';
import { toTraitFilter } from '../paths/traits.ts';

/** Whether a filter keeps a tie, with its stamp, between two. */
export type Keeper = (tie: number, stamp: number, one: number, other: number) => boolean;

type Judged = Pick<TemporalIndex, 'stamps' | 'evidence' | 'evidenceTable' | 'entities'>;

/** What `keepsTie` keeps, by numbers. */
export function keeperOf({ stamps, evidence, evidenceTable, entities }: Judged, filter: TieFilter): Keeper {
  const { first, last, traits } = stamps;
  const { keeps, since, until } = toTraitFilter(filter, 'ANY');
  const isPerson = personKeeper(entities.people, filter);
  const isCited = sourceKeeper(evidenceTable, filter);
  return (tie, stamp, one, other) =>
    keeps[traits[stamp] ?? 0] === 1 &&
    (last[stamp] ?? 0) >= since &&
    (first[stamp] ?? 0) <= until &&
    (isPerson === null || isPerson(one) || isPerson(other)) &&
    (isCited === null || isCited(evidence[tie] ?? 0));
}

function personKeeper({ numbers, traits }: People, filter: PeopleFilter) {
  if (!asksOfPeople(filter)) return null;
  const keeps = Uint8Array.from([0, ...traits.map((each) => Number(keepsPerson(each, filter)))]);
  return (entity: number) => keeps[numbers[entity] ?? 0] === 1;
}
