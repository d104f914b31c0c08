import {
  firstDayOf,
  type Id,
  lastDayOf,
  type Month,
  TIE_KIND_FACTS,
  TIE_KINDS,
  type TieFilter,
} from '@kto-kogo/domain';
import { askRecord } from '../../graphql/ask-record.ts';
import { graphql } from '../../graphql/generated/gql.ts';
import type { ArrestRow_ArrestFragment, ClaimRow_TieFragment } from '../../graphql/generated/graphql.ts';
import { readPages } from '../../graphql/read-pages.ts';
import type { MonthContents } from '../../time/month/what-happened.ts';

const getTiesQuery = graphql(/* GraphQL */ `
  query GetTiesOfMonth($where: TieFilter!, $first: Int!) {
    record {
      network(where: $where, first: $first) {
        ties {
          ...ClaimRow_tie
        }
      }
    }
  }
`);

const getArrestsQuery = graphql(/* GraphQL */ `
  query GetArrestsOfMonth($where: ArrestFilter!, $after: String) {
    arrests(where: $where, first: 100, after: $after) {
      totalCount
      nodes {
        ...ArrestRow_arrest
      }
      pageInfo {
        endCursor
        hasNextPage
      }
    }
  }
`);

export type MonthClaims = { ties: ClaimRow_TieFragment[]; arrests: ArrestRow_ArrestFragment[] };

/** The ties and arrests of a month with their sources, in the order of `contents`. @throws RequestError */
export async function getMonthClaims(
  month: Month,
  contents: MonthContents,
  filter: TieFilter,
): Promise<MonthClaims> {
  const [ties, arrests] = await Promise.all([
    contents.ties.length === 0 ? [] : getTies(month, contents, filter),
    contents.arrests.length === 0 ? [] : getArrests(month, filter),
  ]);
  return { ties: inOrder(contents.ties, ties), arrests: inOrder(contents.arrests, arrests) };
}

async function getTies(month: Month, { ties, vague }: MonthContents, filter: TieFilter) {
  const kinds = (filter.kinds ?? TIE_KINDS).filter((kind) => TIE_KIND_FACTS[kind].isInMonths);
  const where = { ...filter, kinds, since: firstDayOf(month), until: lastDayOf(month) };
  // The query also matches vague dates that may be of this month; `inOrder` drops them.
  const { record } = await askRecord(getTiesQuery, { where, first: ties.length + vague });
  return record.network.ties;
}

async function getArrests(month: Month, filter: TieFilter) {
  const { kinds: _, truth: __, coerced: ___, ...ofArrests } = filter;
  const where = { ...ofArrests, since: firstDayOf(month), until: lastDayOf(month) };
  return readPages(async (after) => (await askRecord(getArrestsQuery, { where, after })).arrests);
}

function inOrder<Item extends { id: Id }>(order: readonly { id: Id }[], items: readonly Item[]): Item[] {
  const byId = new Map(items.map((item) => [item.id, item]));
  return order.flatMap(({ id }) => byId.get(id) ?? []);
}
