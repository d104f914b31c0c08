import { ApolloClient, gql, HttpLink, InMemoryCache } from '@apollo/client';
import { CombinedGraphQLErrors } from '@apollo/client/errors';
import { relayStylePagination } from '@apollo/client/utilities';
import { expect, inject, test } from 'vitest';

const uri = inject('api');
const open = (link = new HttpLink({ uri })) =>
  new ApolloClient({
    link,
    cache: new InMemoryCache({
      typePolicies: { Query: { fields: { figures: relayStylePagination(['orderBy']) } } },
    }),
  });

const NAME = gql`
  query Name($id: ID!) {
    figure(id: $id) {
      id
      name
    }
  }
`;

test.each([
  ['POST', new HttpLink({ uri })],
  ['GET', new HttpLink({ uri, useGETForQueries: true })],
])('a query by %s', async (_method, link) => {
  const { data } = await open(link).query<object>({ query: NAME, variables: { id: 'yezhov' } });
  expect(data).toMatchObject({ figure: { name: 'Nikolai Yezhov' } });
});

test('one trial is one object, by whichever field it is reached', async () => {
  const client = open();
  const TRIAL = gql`
    {
      trial(id: "bukharin-trial") { id name }
      event(id: "bukharin-trial") { id name }
      entity(id: "bukharin-trial") { id name }
      node(id: "bukharin-trial") { id }
    }
  `;
  await client.query({ query: TRIAL });
  const trials = Object.keys(client.extract() as object).filter((key) => key.includes('bukharin-trial'));
  expect(trials).toEqual(['Trial:bukharin-trial']);
});

test('its own pagination reads all figures', async () => {
  const PAGE = gql`
    query Page($after: String) {
      figures(first: 100, after: $after) {
        edges { node { id } }
        pageInfo { hasNextPage endCursor }
        totalCount
      }
    }
  `;
  type Page = {
    figures: { edges: unknown[]; pageInfo: { hasNextPage: boolean; endCursor: string }; totalCount: number };
  };
  const client = open();
  let after: string | undefined;
  let pages = 0;
  do {
    const { data } = await client.query<Page>({
      query: PAGE,
      variables: { after },
      fetchPolicy: 'network-only',
    });
    const { hasNextPage, endCursor } = data?.figures.pageInfo ?? { hasNextPage: false, endCursor: '' };
    after = hasNextPage ? endCursor : undefined;
    pages += 1;
  } while (after !== undefined && pages < 20);
  const kept = client.readQuery<Page>({ query: PAGE });
  expect(kept?.figures.edges.length).toBe(kept?.figures.totalCount);
});

const many = Array.from({ length: 31 }, (_, i) => `f${i}: figure(id: "yezhov") { name }`).join(' ');
const deep = `${'ties { nodes { from { '.repeat(5)}id${' } } }'.repeat(5)}`;
test.each([
  ['too many root fields', `{ ${many} }`, /at most 30 root fields/],
  ['too many levels', `{ entity(id: "yezhov") { ${deep} } }`, /at most 12 levels/],
  ['a mutation that does not exist', 'mutation { promote }', /Cannot query field "promote"/],
  ['a field that does not exist', '{ record { versoin } }', /Did you mean "version"/],
  ['a number out of range', '{ figures(first: 500) { totalCount } }', /first is 1 to 100/],
])('%s: the sentence that says how to put it right arrives', async (_what, text, message) => {
  const asked = text.startsWith('mutation')
    ? open().mutate({ mutation: gql(text) })
    : open().query({ query: gql(text) });
  const error: unknown = await asked.catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(CombinedGraphQLErrors);
  expect((error as Error).message).toMatch(message);
});
