import { askRecord } from '../../../graphql/ask-record.ts';
import { graphql } from '../../../graphql/generated/gql.ts';
import type {
  GetReplacementSentencesQuery,
  GetReplacementTableQuery,
} from '../../../graphql/generated/graphql.ts';

const getSentencesQuery = graphql(/* GraphQL */ `
  query GetReplacementSentences {
    offices {
      id
      sphere
      replacements {
        ...ClaimRow_tie
      }
    }
  }
`);

const getTableQuery = graphql(/* GraphQL */ `
  query GetReplacementTable {
    offices {
      id
      sphere
      replacements {
        ...ReplacementTable_replacement
      }
    }
  }
`);

export type SentenceOffice = GetReplacementSentencesQuery['offices'][number];
export type TableOffice = GetReplacementTableQuery['offices'][number];

/** Who replaced whom in all offices, with sources. @throws RequestError */
export async function getReplacementSentences(): Promise<readonly SentenceOffice[]> {
  return (await askRecord(getSentencesQuery)).offices;
}

/** Who replaced whom in all offices, with what became of both. @throws RequestError */
export async function getReplacementTable(): Promise<readonly TableOffice[]> {
  return (await askRecord(getTableQuery)).offices;
}
