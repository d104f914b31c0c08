import { OPENING_FILTER } from '@kto-kogo/address';
import { askRecord } from '../../graphql/ask-record.ts';
import { graphql } from '../../graphql/generated/gql.ts';
import type { GetReadySparkQuery } from '../../graphql/generated/graphql.ts';
import { orNoneInTime } from '../../graphql/or-none-in-time.ts';
import { getSubject } from '../../record/subject/get-subject.ts';

const getReadySparkQuery = graphql(/* GraphQL */ `
  query GetReadySpark($id: ID!, $where: TieFilter!) {
    cascade(from: $id, where: $where, maxWaves: 20, earliest: 1) {
      spark {
        __typename
        id
        kind
        name
        date
        ...EntityMark_entity
      }
      total
      certain
      months {
        month
        named
        arrested
      }
    }
  }
`);

export type ReadySpark = GetReadySparkQuery['cascade'];

/**
 * The ready sparks with how far each reaches, as its page opens. One whose cascade cannot be followed in time is left out.
 * @throws RequestError where the record itself does not answer
 */
export async function getReadySparks(): Promise<ReadySpark[]> {
  const where = OPENING_FILTER;
  const { sparks } = await getSubject();
  const answers = await Promise.all(
    sparks.map((id) => orNoneInTime(askRecord(getReadySparkQuery, { id, where }))),
  );
  return answers.flatMap((answer) => answer?.cascade ?? []);
}
