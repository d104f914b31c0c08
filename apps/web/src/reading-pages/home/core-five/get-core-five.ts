import { compareByDate, type Subject } from '@kto-kogo/domain';
import { askRecord } from '../../../graphql/ask-record.ts';
import { graphql } from '../../../graphql/generated/gql.ts';
import type { CoreFiveRecord } from './core-record.ts';

graphql(/* GraphQL */ `
  fragment CoreFiveTie_tie on Tie {
    __typename
    id
    kind
    date
    earliest
    latest
    standing
    statement
    from {
      id
      kind
      name
    }
    to {
      id
      kind
      name
    }
    citations {
      id
    }
    ... on Accusation {
      truth
      coerced
    }
    ... on Participation {
      role
    }
  }
`);

graphql(/* GraphQL */ `
  fragment CoreFiveFigure_figure on Figure {
    id
    name
    shortName
    fate
    hand {
      id
    }
    ties(where: { kinds: [ACCUSATION, REPLACEMENT, ARREST, PARTICIPATION] }, first: 100) {
      nodes {
        ...CoreFiveTie_tie
      }
    }
  }
`);

graphql(/* GraphQL */ `
  fragment CoreFiveEvent_entity on Entity {
    id
    shortName
    date
  }
`);

const getCoreFigureQuery = graphql(/* GraphQL */ `
  query GetCoreFigure($id: ID!) {
    figure(id: $id) {
      ...CoreFiveFigure_figure
    }
  }
`);

const getCoreEventQuery = graphql(/* GraphQL */ `
  query GetCoreEvent($id: ID!) {
    entity(id: $id) {
      ...CoreFiveEvent_entity
    }
  }
`);

/** More could not be told apart. */
const TIES_MAX = 30;

/** The featured figures, and the ties among them and to the featured event, oldest first. @throws RequestError */
export async function getCoreFive({
  featured,
  featuredEvent,
}: Pick<Subject, 'featured' | 'featuredEvent'>): Promise<CoreFiveRecord> {
  const [answers, event] = await Promise.all([
    Promise.all(featured.map((id) => askRecord(getCoreFigureQuery, { id }))),
    featuredEvent === null
      ? null
      : askRecord(getCoreEventQuery, { id: featuredEvent }).then(({ entity }) => entity),
  ]);
  const figures = answers.flatMap(({ figure }) => figure ?? []);
  const core = new Set([...figures, ...(event === null ? [] : [event])].map(({ id }) => id));
  const ties = figures
    .flatMap((figure) => figure.ties.nodes)
    .filter(({ from, to }) => core.has(from.id) && core.has(to.id));
  const once = [...new Map(ties.map((tie) => [tie.id, tie])).values()];
  return {
    figures: figures.map(({ ties: _, ...figure }) => figure),
    event,
    ties: once.sort(compareByDate).slice(0, TIES_MAX),
  };
}
