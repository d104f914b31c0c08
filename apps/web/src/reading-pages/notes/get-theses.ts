import { askRecord } from '../../graphql/ask-record.ts';
import { graphql } from '../../graphql/generated/gql.ts';
import type { GetThesesQuery, GetThesisQuery } from '../../graphql/generated/graphql.ts';

graphql(/* GraphQL */ `
  fragment ThesisBody_thesis on Thesis {
    id
    number
    by
    text
    verdict
    reading
    claims {
      id
      text
      verdict
      standing
      reading
      interpretation {
        id
        name
        group {
          id
        }
      }
      entities {
        ...EntityLink_entity
      }
      ties {
        id
        statement
      }
      citations {
        ...CitationLine_citation
      }
    }
  }
`);

const getThesesQuery = graphql(/* GraphQL */ `
  query GetTheses {
    theses {
      ...ThesisBody_thesis
    }
  }
`);

const getThesisQuery = graphql(/* GraphQL */ `
  query GetThesis($id: ID!) {
    thesis(id: $id) {
      ...ThesisBody_thesis
    }
    theses {
      id
      number
      text
    }
  }
`);

export type ThesisRecord = GetThesesQuery['theses'][number];
export type ClaimRecord = ThesisRecord['claims'][number];
export type ThesisName = GetThesisQuery['theses'][number];

/** The whole class notes, in their order. @throws RequestError */
export async function getTheses(): Promise<readonly ThesisRecord[]> {
  return (await askRecord(getThesesQuery)).theses;
}

/** One thesis, and the names of all; null where there is none of that id. @throws RequestError */
export async function getThesis(
  id: string,
): Promise<{ thesis: ThesisRecord; all: readonly ThesisName[] } | null> {
  const { thesis, theses } = await askRecord(getThesisQuery, { id });
  return thesis === null ? null : { thesis, all: theses };
}
