import { TIE_KIND_FACTS, TIE_KINDS, type TieFilter } from '@kto-kogo/domain';
import { askRecord } from '../../graphql/ask-record.ts';
import { graphql } from '../../graphql/generated/gql.ts';
import { toArrestFilter } from './to-arrest-filter.ts';

const countKeptQuery = graphql(/* GraphQL */ `
  query CountKept($ties: TieFilter!, $arrests: ArrestFilter!) {
    ties(where: $ties, first: 1) {
      totalCount
    }
    arrests(where: $arrests, first: 1) {
      totalCount
    }
  }
`);

/** How many ties and arrests the filter keeps, undated ones too. Arrests ordered are not counted as ties. @throws RequestError */
export async function countKept(filter: TieFilter): Promise<{ ties: number; arrests: number }> {
  const { ties, arrests } = await askRecord(countKeptQuery, {
    ties: inMonths(filter),
    arrests: toArrestFilter(filter),
  });
  return { ties: ties.totalCount, arrests: arrests.totalCount };
}

/** The same filter without arrests ordered, which months list as arrests. */
export function inMonths(filter: TieFilter) {
  return { ...filter, kinds: (filter.kinds ?? TIE_KINDS).filter((kind) => TIE_KIND_FACTS[kind].isInMonths) };
}
