import { traceAddress } from '@kto-kogo/address';
import { askRecord } from '../../graphql/ask-record.ts';
import { graphql } from '../../graphql/generated/gql.ts';
import type { EntityLink_EntityFragment } from '../../graphql/generated/graphql.ts';
import { getTrace, type TraceChain } from '../get-trace.ts';

/** Questions that have an answer worth reading. All that is shown of them comes from the record. */
const READY: readonly (readonly [from: string, to: string])[] = [
  ['gertik', 'tukhachevsky'],
  ['zinoviev', 'rykov'],
  ['yezhov', 'tukhachevsky'],
  ['beria', 'babel'],
];

const getMostTiedQuery = graphql(/* GraphQL */ `
  query GetMostTied {
    figures(first: 8, orderBy: TIES) {
      nodes {
        ...EntityLink_entity
      }
    }
  }
`);

/** The shortest chain of each ready question that the record answers. @throws RequestError */
export async function getReadyChains(): Promise<TraceChain[]> {
  const chains = await Promise.all(
    READY.map(async ([from, to]) => {
      const { traces } = await getTrace({ ...traceAddress.opening, from, to });
      return traces.slice(0, 1);
    }),
  );
  return chains.flat();
}

/** Those with most ties, with whom a chain may begin. @throws RequestError */
export async function getMostTied(): Promise<readonly EntityLink_EntityFragment[]> {
  const { figures } = await askRecord(getMostTiedQuery);
  return figures.nodes;
}
