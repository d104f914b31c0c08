import type { CascadeQuestion } from '@kto-kogo/address';
import { TIE_KINDS } from '@kto-kogo/domain';
import { cache } from 'react';
import { askRecord } from '../graphql/ask-record.ts';
import { graphql } from '../graphql/generated/gql.ts';
import { orNoneInTime } from '../graphql/or-none-in-time.ts';
import type { CascadeRecord } from './cascade-record.ts';
import { toCascade } from './to-cascade.ts';

const getSparkQuery = graphql(/* GraphQL */ `
  query GetSpark($id: ID!) {
    entity(id: $id) {
      id
      kind
      name
    }
  }
`);

const getCascadeQuery = graphql(/* GraphQL */ `
  query GetCascade($id: ID!, $where: TieFilter!, $every: TieFilter!, $order: CascadeOrder!) {
    cascade(from: $id, where: $where, order: $order, maxWaves: 20) {
      ...ToCascade_cascade
    }
    widest: cascade(from: $id, where: $every, maxWaves: 20) {
      waves {
        reached {
          on
        }
      }
    }
  }
`);

/** The seed of a cascade; null when no entity has the id. @throws RequestError */
export const getSpark = cache(async (id: string) => (await askRecord(getSparkQuery, { id })).entity);

/**
 * @param id of a figure, an event or a trial
 * @returns null where it reaches more than the API gives at once: in a large record
 * @throws RequestError
 */
export async function getCascade(
  id: string,
  { filter, order }: CascadeQuestion,
): Promise<CascadeRecord | null> {
  // When kinds are absent the API applies its own default, which is not all kinds.
  const kinds = filter.kinds ?? TIE_KINDS;
  const asked = { id, where: { ...filter, kinds }, every: { kinds }, order };
  const answer = await orNoneInTime(askRecord(getCascadeQuery, asked));
  if (answer === null) return null;
  const widest = answer.widest.waves.reduce((sum, { reached }) => sum + reached.length, 0);
  return toCascade(answer.cascade, widest);
}
