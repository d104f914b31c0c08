import { askRecord } from '../graphql/ask-record.ts';
import { graphql } from '../graphql/generated/gql.ts';
import type { GetEntityKeysQuery } from '../graphql/generated/graphql.ts';

const getEntityKeysQuery = graphql(/* GraphQL */ `
  query GetEntityKeys($skip: Int!) {
    record {
      keys(first: 10000, skip: $skip) {
        id
        kind
      }
    }
  }
`);
const PAGE = 10_000;

/** At most so many entities, after so many, in the order of their ids. @throws RequestError */
export async function getEntityKeys(skip: number, most: number) {
  const keys: GetEntityKeysQuery['record']['keys'][number][] = [];
  let page: readonly unknown[];
  do {
    const asked = (await askRecord(getEntityKeysQuery, { skip: skip + keys.length })).record.keys;
    keys.push(...asked);
    page = asked;
  } while (page.length === PAGE && keys.length < most);
  return keys.slice(0, most);
}
