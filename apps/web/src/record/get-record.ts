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
      people {
        by
        value
        count
      }
      works
      citations
      aliases {
        former
        current
      }
    }
  }
`);

/** The counts of the record, and its former ids. @throws RequestError */
export const getRecord = cache(async () => {
  const { record } = await askRecord(getRecordQuery);
  return {
    version: record.version,
    ties: new Map(record.ties.map(({ kind, count }) => [kind, count])),
    entities: new Map(record.entities.map(({ kind, count }) => [kind, count])),
    /** Former ids with what bears them now. */
    aliases: new Map(record.aliases.map(({ former, current }) => [former, current])),
    people: record.people,
    works: record.works,
    citations: record.citations,
  };
});
