import type { CascadeQuestion } from '@kto-kogo/address';
import { TIE_KINDS } from '@kto-kogo/domain';
import { cache } from 'react';
import { askRecord } from '../graphql/ask-record.ts';
import { graphql } from '../graphql/generated/gql.ts';
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
  query GetCascade($id: ID!, $where: TieFilter!, $every: TieFilter!, $order: CascadeOrder!, $earliest: Int!) {
    cascade(from: $id, where: $where, order: $order, maxWaves: 20, earliest: $earliest) {
      ...ToCascade_cascade
    }
    widest: cascade(from: $id, where: $every, maxWaves: 20, earliest: 1) {
      total
    }
  }
`);

/** The seed of a cascade; null when no entity has the id. @throws RequestError */
export const getSpark = cache(async (id: string) => (await askRecord(getSparkQuery, { id })).entity);

/** How many a drawing, a table and a list are of: more than the widest cascade of our record, and as many as can be taken in. */
const SHOWN_MAX = 500;

/** @param id of a figure, an event or a trial @throws RequestError */
export async function getCascade(id: string, { filter, order }: CascadeQuestion): Promise<CascadeRecord> {
  // When kinds are absent the API applies its own default, which is not all kinds.
  const kinds = filter.kinds ?? TIE_KINDS;
  const asked = { id, where: { ...filter, kinds }, every: { kinds }, order, earliest: SHOWN_MAX };
  const { cascade, widest } = await askRecord(getCascadeQuery, asked);
  return toCascade(cascade, widest.total);
}
