import { MOST_TRACES, type TracePageQuestion } from '@kto-kogo/address';
import { askRecord } from '../graphql/ask-record.ts';
import { graphql } from '../graphql/generated/gql.ts';
import type {
  BetweenThem_BetweenFragment,
  GetTraceQuery,
  NamedEnd_EndFragment,
  TraceEnd_EntityFragment,
} from '../graphql/generated/graphql.ts';

graphql(/* GraphQL */ `
  fragment TraceEnd_entity on Entity {
    id
    name
    shortName
    date
    ...EntityMark_entity
    ... on Figure {
      born
      died
      fateDate
      arrests {
        id
        date
      }
    }
  }
`);

graphql(/* GraphQL */ `
  fragment NamedEnd_end on NamedEnd {
    __typename
    ... on EndFound {
      entity {
        ...TraceEnd_entity
      }
    }
    ... on EndAmbiguous {
      text
      hits {
        ...SearchHitLine_hit
      }
    }
    ... on EndNotFound {
      text
    }
  }
`);

graphql(/* GraphQL */ `
  fragment BetweenThem_between on Between {
    ends {
      ...NamedEnd_end
    }
    direct {
      ...ClaimRow_tie
      fromId
      toId
    }
    shared {
      entity {
        ...EntityLink_entity
      }
      ties {
        id
        statement
      }
    }
    chains {
      one {
        id
        name
        shortName
      }
      other {
        id
        name
        shortName
      }
      steps
      through {
        id
        kind
        shortName
      }
    }
  }
`);

const getTraceQuery = graphql(/* GraphQL */ `
  query GetTrace(
    $from: String!
    $to: String!
    $where: TieFilter
    $order: TraceOrder!
    $direction: TraceDirection!
    $maxSteps: Int!
    $first: Int!
    $number: Int!
    $isOneShown: Boolean!
    $of: [String!]!
    $areSeveral: Boolean!
  ) {
    between(of: $of) @include(if: $areSeveral) {
      ...BetweenThem_between
    }
    traceBetween(
      from: $from
      to: $to
      where: $where
      order: $order
      direction: $direction
      maxSteps: $maxSteps
      first: $first
    ) {
      from {
        ...NamedEnd_end
      }
      to {
        ...NamedEnd_end
      }
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
      trace(number: $number) @include(if: $isOneShown) {
        neighbours(where: $where, first: 300) {
          nodes {
            id
            shortName
            ...EntityMark_entity
          }
          ties {
            id
            kind
            date
            fromId
            toId
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

export type TraceAnswer = GetTraceQuery['traceBetween'] & { between: Between | null };
/** What joins those asked about, whatever the options. */
export type Between = BetweenThem_BetweenFragment;
export type TraceChain = TraceAnswer['traces'][number];
export type TraceStep = TraceChain['steps'][number];
export type TraceTie = TraceStep['tie'];
export type TraceRelaxation = TraceAnswer['relaxations'][number];
/** What a chain begins or ends with. */
export type TraceEnd = TraceEnd_EntityFragment;
/** Whom the text of an end means; null where nothing was said. */
export type NamedEnd = NamedEnd_EndFragment | null;
/** Who else stands next to those of a chain, by ties like those asked for, up to its last day. */
export type Surroundings = NonNullable<NonNullable<TraceAnswer['trace']>['neighbours']>;

/** Whom the ends mean, what joins them, the chains between them, and what stands around the one that is shown. @throws RequestError */
export async function getTrace(question: TracePageQuestion): Promise<TraceAnswer> {
  const { from, to, others, filter, order, direction, maxSteps, trace } = question;
  const { traceBetween, between = null } = await askRecord(getTraceQuery, {
    ...{ from, to, order, direction, maxSteps },
    where: filter,
    first: MOST_TRACES,
    number: trace === 'all' ? 1 : trace,
    isOneShown: trace !== 'all',
    of: [from, to, ...others],
    areSeveral: from !== '' && to !== '',
  });
  return { ...traceBetween, between };
}
