import { askRecord } from '../../graphql/ask-record.ts';
import { graphql } from '../../graphql/generated/gql.ts';
import type { CoreTie_TieFragment } from '../../graphql/generated/graphql.ts';

graphql(/* GraphQL */ `
  fragment CoreTie_tie on Tie {
    __typename
    id
    kind
    earliest
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
  }
`);

const getCoreTiesQuery = graphql(/* GraphQL */ `
  query GetCoreTies {
    yezhov: figure(id: "yezhov") {
      ties(where: { kinds: [ACCUSATION, REPLACEMENT, ARREST] }, first: 100) {
        nodes {
          ...CoreTie_tie
        }
      }
    }
    yagoda: figure(id: "yagoda") {
      ties(where: { kinds: [ACCUSATION, REPLACEMENT, ARREST] }, first: 100) {
        nodes {
          ...CoreTie_tie
        }
      }
    }
    murder: event(id: "kirov-murder") {
      participations {
        ...CoreTie_tie
      }
    }
  }
`);

/** An accusation is counted by asking for one and adding those left out. */
const getAccusationCountsQuery = graphql(/* GraphQL */ `
  query GetAccusationCounts {
    record {
      fabricated: network(where: { kinds: [ACCUSATION], truth: [FABRICATED] }, first: 1) {
        ties {
          id
        }
        omitted
      }
      forced: network(where: { kinds: [ACCUSATION], coerced: [YES] }, first: 1) {
        ties {
          id
        }
        omitted
      }
    }
    trials {
      roles(part: DEFENDANT) {
        id
      }
    }
  }
`);

const CORE = new Set(['stalin', 'kirov', 'nikolaev-l', 'yezhov', 'yagoda', 'kirov-murder']);

/** The ties among Stalin, Kirov, Nikolaev, Yezhov and Yagoda and the murder of Kirov, oldest first. @throws RequestError */
export async function getCoreTies(): Promise<CoreTie_TieFragment[]> {
  const { yezhov, yagoda, murder } = await askRecord(getCoreTiesQuery);
  const all = [
    ...(murder?.participations ?? []),
    ...(yezhov?.ties.nodes ?? []),
    ...(yagoda?.ties.nodes ?? []),
  ].filter((tie) => CORE.has(tie.from.id) && CORE.has(tie.to.id));
  return [...new Map(all.map((tie) => [tie.id, tie])).values()].sort((a, b) =>
    (a.earliest ?? '9999').localeCompare(b.earliest ?? '9999'),
  );
}

/** How many accusations are held to be fabricated, how many were forced, and how many stood in the dock. @throws RequestError */
export async function getAccusationCounts(): Promise<{
  fabricated: number;
  forced: number;
  defendants: number;
}> {
  const { record, trials } = await askRecord(getAccusationCountsQuery);
  const { fabricated, forced } = record;
  return {
    fabricated: fabricated.ties.length + fabricated.omitted,
    forced: forced.ties.length + forced.omitted,
    defendants: trials.reduce((sum, { roles }) => sum + roles.length, 0),
  };
}
