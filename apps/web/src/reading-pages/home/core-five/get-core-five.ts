import { compareByDate } from '@kto-kogo/domain';
import { askRecord } from '../../../graphql/ask-record.ts';
import { graphql } from '../../../graphql/generated/gql.ts';
import { type CoreFiveRecord, MURDER } from './core-record.ts';

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

const getCoreFiveQuery = graphql(/* GraphQL */ `
  query GetCoreFive {
    stalin: figure(id: "stalin") {
      ...CoreFiveFigure_figure
    }
    kirov: figure(id: "kirov") {
      ...CoreFiveFigure_figure
    }
    nikolaev: figure(id: "nikolaev-l") {
      ...CoreFiveFigure_figure
    }
    yezhov: figure(id: "yezhov") {
      ...CoreFiveFigure_figure
    }
    yagoda: figure(id: "yagoda") {
      ...CoreFiveFigure_figure
    }
  }
`);

/** Stalin, Kirov, Nikolaev, Yezhov, Yagoda, and all ties among them and to the murder of Kirov, oldest first. @throws RequestError */
export async function getCoreFive(): Promise<CoreFiveRecord> {
  const answer = await askRecord(getCoreFiveQuery);
  const figures = [answer.stalin, answer.kirov, answer.nikolaev, answer.yezhov, answer.yagoda].filter(
    (figure) => figure !== null,
  );
  const core = new Set([...figures.map(({ id }) => id), MURDER]);
  const ties = figures
    .flatMap((figure) => figure.ties.nodes)
    .filter(({ from, to }) => core.has(from.id) && core.has(to.id));
  const once = [...new Map(ties.map((tie) => [tie.id, tie])).values()];
  return {
    figures: figures.map(({ ties: _, ...figure }) => figure),
    ties: once.sort(compareByDate),
  };
}
