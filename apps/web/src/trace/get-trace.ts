import { toTieFilterInput } from '../address/tie-filter-params.ts';
import { MOST_TRACES, type TraceQuestion } from '../address/trace-question.ts';
import { askRecord } from '../graphql/ask-record.ts';
import { graphql } from '../graphql/generated/gql.ts';
import type { GetTraceQuery } from '../graphql/generated/graphql.ts';

const getTraceQuery = graphql(/* GraphQL */ `
  query GetTrace(
    $from: ID!
    $to: ID!
    $where: TieFilter
    $order: TraceOrder!
    $direction: TraceDirection!
    $maxSteps: Int!
    $first: Int!
  ) {
    trace(
      from: $from
      to: $to
      where: $where
      order: $order
      direction: $direction
      maxSteps: $maxSteps
      first: $first
    ) {
      traces {
        certain
        possible
        steps {
          tie {
            ...ClaimRow_tie
            latest
            ... on Tenure {
              until
            }
          }
          from {
            ...TraceEnd_entity
          }
          to {
            ...TraceEnd_entity
          }
        }
      }
      relaxations {
        label
        order
        direction
        kinds
        maxSteps
      }
    }
  }
`);

export type TraceAnswer = GetTraceQuery['trace'];
export type TraceChain = TraceAnswer['traces'][number];
export type TraceStep = TraceChain['steps'][number];
export type TraceTie = TraceStep['tie'];
export type TraceRelaxation = TraceAnswer['relaxations'][number];

/** The chains from one entity to another, both of which there are. @throws RequestError */
export async function getTrace(question: TraceQuestion): Promise<TraceAnswer> {
  const { trace } = await askRecord(getTraceQuery, {
    from: question.from,
    to: question.to,
    where: toTieFilterInput(question.filter),
    order: question.order === 'time' ? 'CHRONOLOGICAL' : 'ANY',
    direction: question.direction === 'along' ? 'ALONG' : 'EITHER',
    maxSteps: question.steps,
    first: MOST_TRACES,
  });
  return trace;
}
