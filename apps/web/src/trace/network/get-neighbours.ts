import { type Day, parseEdtf } from '@kto-kogo/domain';
import { type TieFilterChoice, toTieFilterInput } from '../../address/tie-filter-params.ts';
import { askRecord } from '../../graphql/ask-record.ts';
import { graphql } from '../../graphql/generated/gql.ts';
import type { GetTraceNeighboursQuery } from '../../graphql/generated/graphql.ts';
import type { TraceChain } from '../get-trace.ts';

const getTraceNeighboursQuery = graphql(/* GraphQL */ `
  query GetTraceNeighbours($around: [ID!]!, $where: TieFilter) {
    network(around: $around, depth: 1, where: $where, first: 300) {
      nodes {
        id
        shortName
        ...EntityMark_entity
      }
      ties {
        id
        kind
        date
        from {
          id
        }
        to {
          id
        }
      }
    }
  }
`);

export type Surroundings = GetTraceNeighboursQuery['network'];

/** Neighbours of the chain by ties under the same filter, up to its last day. @throws RequestError */
export async function getNeighbours(chain: TraceChain, filter: TieFilterChoice): Promise<Surroundings> {
  const around = [chain.steps[0]?.from.id, ...chain.steps.map((step) => step.to.id)].filter(
    (id) => id !== undefined,
  );
  const { network } = await askRecord(getTraceNeighboursQuery, {
    around,
    where: { ...toTieFilterInput(filter), until: lastDay(chain) },
  });
  return network;
}

/** The last day that a date of the chain allows; null where none is dated. */
export function lastDay({ steps }: TraceChain): Day | null {
  const days = steps.flatMap(({ tie }) => (tie.date === null ? [] : [parseEdtf(tie.date).latest]));
  return days.toSorted().at(-1) ?? null;
}
