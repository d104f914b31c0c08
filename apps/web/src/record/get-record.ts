import { cache } from 'react';
import { askRecord } from '../graphql/ask-record.ts';
import { graphql } from '../graphql/generated/gql.ts';

const getRecordQuery = graphql(/* GraphQL */ `
  query GetRecord {
    record {
      version
      ties {
        kind
        count
      }
      entities {
        kind
        count
      }
      aliases {
        former
        current
      }
    }
    works {
      id
      citations {
        id
      }
    }
  }
`);

/** The counts of the record, and its former ids. @throws RequestError */
export const getRecord = cache(async () => {
  const { record, works } = await askRecord(getRecordQuery);
  return {
    version: record.version,
    ties: new Map(record.ties.map(({ kind, count }) => [kind, count])),
    entities: new Map(record.entities.map(({ kind, count }) => [kind, count])),
    /** Former ids with what bears them now. */
    aliases: new Map(record.aliases.map(({ former, current }) => [former, current])),
    works: works.length,
    citations: works.reduce((sum, work) => sum + work.citations.length, 0),
  };
});
