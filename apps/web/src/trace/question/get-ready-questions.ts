import { traceAddress } from '@kto-kogo/address';
import { askRecord } from '../../graphql/ask-record.ts';
import { graphql } from '../../graphql/generated/gql.ts';
import type { EntityLink_EntityFragment } from '../../graphql/generated/graphql.ts';
import { orNoneInTime } from '../../graphql/or-none-in-time.ts';
import { getSubject } from '../../record/subject/get-subject.ts';
import { getTrace, type TraceChain } from '../get-trace.ts';

const getMostTiedQuery = graphql(/* GraphQL */ `
  query GetMostTied {
    figures(first: 8, orderBy: TIES) {
      nodes {
        ...EntityLink_entity
      }
    }
  }
`);

/**
 * The shortest chain of each ready question that the record answers in time.
 * @throws RequestError where the record itself does not answer
 */
export async function getReadyChains(): Promise<TraceChain[]> {
  const { traces: ready } = await getSubject();
  const chains = await Promise.all(
    ready.map(async ({ from, to }) => {
      const answer = await orNoneInTime(getTrace({ ...traceAddress.opening, from, to }));
      return answer?.traces.slice(0, 1) ?? [];
    }),
  );
  return chains.flat();
}

/** Those with most ties, with whom a chain may begin. @throws RequestError */
export async function getMostTied(): Promise<readonly EntityLink_EntityFragment[]> {
  const { figures } = await askRecord(getMostTiedQuery);
  return figures.nodes;
}
