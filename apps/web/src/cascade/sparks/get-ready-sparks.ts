import { OPENING_FILTER } from '@kto-kogo/address';
import { askRecord } from '../../graphql/ask-record.ts';
import { graphql } from '../../graphql/generated/gql.ts';
import type { GetReadySparkQuery } from '../../graphql/generated/graphql.ts';
import { READY_SPARKS } from './ready-sparks.ts';

const getReadySparkQuery = graphql(/* GraphQL */ `
  query GetReadySpark($id: ID!, $where: TieFilter!) {
    cascade(from: $id, where: $where, maxWaves: 20) {
      spark {
        __typename
        id
        kind
        name
        date
        ...EntityMark_entity
      }
      waves {
        reached {
          certain
        }
      }
      months {
        month
        named
        arrested
      }
    }
  }
`);

export type ReadySpark = GetReadySparkQuery['cascade'];

/** The ready sparks with how far each reaches, as its page opens. @throws RequestError */
export async function getReadySparks(): Promise<ReadySpark[]> {
  const where = OPENING_FILTER;
  const answers = await Promise.all(READY_SPARKS.map((id) => askRecord(getReadySparkQuery, { id, where })));
  return answers.map(({ cascade }) => cascade);
}
