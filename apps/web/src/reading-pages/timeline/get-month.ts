import {
  compareByDate,
  compareText,
  firstDayOf,
  lastDayOf,
  type Month,
  onlyMonthOf,
  type TieFilter,
} from '@kto-kogo/domain';
import { askRecord } from '../../graphql/ask-record.ts';
import { graphql } from '../../graphql/generated/gql.ts';
import type { ClaimRow_TieFragment, GetArrestsOfMonthQuery } from '../../graphql/generated/graphql.ts';
import { countTies } from '../../time/timeline/count-ties.ts';
import { getOccurrences, type OccurrencesOfMonth } from '../../time/timeline/get-occurrences.ts';
import type { TimelineMonth } from '../../time/timeline/get-timeline.ts';
import { inMonths } from './count-kept.ts';
import { toArrestFilter } from './to-arrest-filter.ts';

/** The ties that may be of the month: the strongest first so many. */
const getTiesQuery = graphql(/* GraphQL */ `
  query GetTiesOfMonth($where: TieFilter!) {
    record {
      network(where: $where, first: 500) {
        ties {
          ...ClaimRow_tie
        }
        omitted
      }
    }
  }
`);

const getArrestsQuery = graphql(/* GraphQL */ `
  query GetArrestsOfMonth($where: ArrestFilter!, $after: String) {
    arrests(where: $where, first: 100, after: $after) {
      nodes {
        earliest
        latest
        ...ArrestRow_arrest
      }
      pageInfo {
        endCursor
      }
    }
  }
`);
const ARRESTS_MAX = 500;
type ListedArrest = GetArrestsOfMonthQuery['arrests']['nodes'][number];

/** What is dated to one month, of that which the filter keeps. */
export type MonthShown = OccurrencesOfMonth & {
  month: Month;
  /** Oldest first, without arrests ordered: the arrests are listed themselves. */
  ties: readonly ClaimRow_TieFragment[];
  arrests: readonly ListedArrest[];
  /** How many more there are than a page can list. */
  unlisted: { ties: number; arrests: number };
  /** Number of ties whose date allows this month and others. */
  vague: number;
};

/**
 * A month with the claims in it and their sources.
 * @param filter its span does not matter here
 * @param counted the month in numbers, under the same filter; undefined for none
 * @throws RequestError
 */
export async function getMonth(
  month: Month,
  filter: TieFilter,
  counted: TimelineMonth | undefined,
): Promise<MonthShown> {
  const where = { ...filter, since: firstDayOf(month), until: lastDayOf(month) };
  const [{ record }, found, happened] = await Promise.all([
    askRecord(getTiesQuery, { where: inMonths(where) }),
    counted === undefined || counted.arrestsWithin === 0 ? [] : getArrests(toArrestFilter(where)),
    getOccurrences(month),
  ]);
  const { ties: may, omitted } = record.network;
  const ties = may.filter((tie) => onlyMonthOf(tie) === month).toSorted(compareByDate);
  const arrests = found
    .filter((arrest) => onlyMonthOf(arrest) === month)
    .toSorted((a, b) => compareText(a.earliest ?? '', b.earliest ?? ''))
    .slice(0, ARRESTS_MAX);
  const within = countTies(counted?.within ?? []);
  return {
    ...{ ...happened, month, ties, arrests },
    unlisted: { ties: within - ties.length, arrests: (counted?.arrestsWithin ?? 0) - arrests.length },
    vague: may.length + omitted - within,
  };
}

async function getArrests(where: ReturnType<typeof toArrestFilter>): Promise<ListedArrest[]> {
  const arrests: ListedArrest[] = [];
  let after: string | null = null;
  do {
    const page: GetArrestsOfMonthQuery['arrests'] = await askForArrests(where, after);
    arrests.push(...page.nodes);
    after = page.nodes.length === 0 ? null : page.pageInfo.endCursor;
  } while (after !== null && arrests.length < ARRESTS_MAX);
  return arrests;
}

async function askForArrests(where: ReturnType<typeof toArrestFilter>, after: string | null) {
  return (await askRecord(getArrestsQuery, { where, after })).arrests;
}
