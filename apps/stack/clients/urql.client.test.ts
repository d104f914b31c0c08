import { Client, cacheExchange, fetchExchange, gql } from '@urql/core';
import { expect, inject, test } from 'vitest';

// Its defaults: a query that is short enough is sent by GET.
const open = () => new Client({ url: inject('api'), exchanges: [cacheExchange, fetchExchange] });

test('a query with variables', async () => {
  const query = gql`query Name($id: ID!) { figure(id: $id) { id name } }`;
  const { data, error } = await open().query(query, { id: 'yagoda' }).toPromise();
  expect(error).toBeUndefined();
  expect(data).toMatchObject({ figure: { name: 'Genrikh Yagoda' } });
});

test('an error arrives with its sentence, its code and the data beside it', async () => {
  const query = gql`{ record { version } figure(id: "yezhov") { ties(first: 500) { totalCount } } }`;
  const { data, error } = await open().query(query, {}).toPromise();
  expect(error?.graphQLErrors[0]).toMatchObject({
    message: expect.stringMatching(/first is 1 to 100/),
    extensions: { code: 'BAD_USER_INPUT' },
  });
  expect(data).toMatchObject({ record: { version: expect.any(String) }, figure: null });
});
