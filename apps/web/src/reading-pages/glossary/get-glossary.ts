import { askRecord } from '../../graphql/ask-record.ts';
import { graphql } from '../../graphql/generated/gql.ts';
import type { GetGlossaryQuery } from '../../graphql/generated/graphql.ts';

const getGlossaryQuery = graphql(/* GraphQL */ `
  query GetGlossary {
    glossary {
      id
      name
      nativeName
      meaning
      seeAlso {
        id
        name
      }
      citations {
        ...CitationLine_citation
      }
    }
  }
`);

export type TermRecord = GetGlossaryQuery['glossary'][number];

/** All terms, by name. @throws RequestError */
export async function getGlossary(): Promise<readonly TermRecord[]> {
  return (await askRecord(getGlossaryQuery)).glossary;
}
