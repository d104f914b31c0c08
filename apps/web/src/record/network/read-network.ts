import { askRecord } from '../../graphql/ask-record.ts';
import { graphql } from '../../graphql/generated/gql.ts';
import { type CompactRecord, packRecord } from './compact-record.ts';

const getRecordVersionQuery = graphql(/* GraphQL */ `
  query GetRecordVersion {
    record {
      version
    }
  }
`);

const getNetworkQuery = graphql(/* GraphQL */ `
  query GetNetwork {
    record {
      version
      network(first: 2000) {
        nodes {
          __typename
          id
          kind
          name
          shortName
          date
          ... on Figure {
            fate
            hand {
              id
            }
            arrests {
              id
              standing
              date
              earliest
              latest
              statement
            }
          }
        }
        ties {
          __typename
          id
          kind
          from {
            id
          }
          to {
            id
          }
          standing
          date
          earliest
          latest
          statement
          ... on Accusation {
            truth
            coerced
          }
        }
      }
    }
  }
`);

let kept: CompactRecord | null = null;

/** The whole record, packed. Asked for once for each version of the record. @throws RequestError */
export async function readNetwork(): Promise<CompactRecord> {
  const { record } = await askRecord(getRecordVersionQuery);
  if (kept?.version === record.version) return kept;
  const answer = (await askRecord(getNetworkQuery)).record;
  kept = packRecord(
    answer.version,
    answer.network.nodes.map((node) => ({
      ...node,
      fate: node.__typename === 'Figure' ? node.fate : null,
      hasHand: node.__typename === 'Figure' && node.hand.length > 0,
    })),
    answer.network.ties.map((tie) => ({
      ...tie,
      from: tie.from.id,
      to: tie.to.id,
      truth: tie.__typename === 'Accusation' ? tie.truth : null,
      coerced: tie.__typename === 'Accusation' ? tie.coerced : null,
    })),
    answer.network.nodes.flatMap((node) =>
      node.__typename === 'Figure' ? node.arrests.map((arrest) => ({ ...arrest, figure: node.id })) : [],
    ),
  );
  return kept;
}
