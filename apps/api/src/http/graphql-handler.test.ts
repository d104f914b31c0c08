import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { HeaderMap } from '@apollo/server';
import express from 'express';
import { buildSchema } from 'graphql';
import { afterEach, expect, test } from 'vitest';
import { ApiError } from '../errors/api-error.ts';
import { createRateLimit } from '../limits/rate-limit.ts';
import { Rounds } from '../neo4j/rounds.ts';
import { fakeStores } from '../testing/fake-stores.ts';
import { cacheResponses } from './cached-responses.ts';
import { createDocuments } from './documents.ts';
import { type ExecuteOptions, executeWithApollo } from './execute-with-apollo.ts';
import { graphqlHandler } from './graphql-handler.ts';

/** The record, and a live field and a mutation such as lessons will add. */
const schema = buildSchema(`
  directive @live on FIELD_DEFINITION
  type Query { record: Record  room: Int @live }
  type Record { version: String  readers: Int @live }
  type Mutation { report: Boolean }
  type Subscription { room: Int }
`);

let server: Server | undefined;
afterEach(() => server?.close());

/** The handler on a port, over an Apollo that numbers its responses: the same number twice means that it was cached. */
async function openHandler({
  hasErrors = false,
  status = 200,
  pointsPerMinute = 100,
  isOwnPage = false,
} = {}) {
  const state = { version: 'a', executed: 0, isAway: false, openedFor: [] as (string | null)[] };
  const apollo: ExecuteOptions['apollo'] = {
    async executeHTTPGraphQLRequest({ context }) {
      state.executed += 1;
      (await context()).request.hasErrors = hasErrors;
      const headers = new HeaderMap([['content-type', 'application/json; charset=utf-8']]);
      return { status, headers, body: { kind: 'complete', string: String(state.executed) } };
    },
  };
  const rateLimit = createRateLimit(pointsPerMinute);
  const execute = executeWithApollo({
    apollo,
    openStores(client) {
      state.openedFor.push(client);
      return {
        stores: fakeStores(async () => []),
        rounds: new Rounds(),
        deadline: Number.POSITIVE_INFINITY,
      };
    },
    paths: () => Promise.reject(new Error('no paths here')),
    rateLimit,
  });
  const recordVersion = async () => {
    if (state.isAway) throw new ApiError('DATABASE_UNAVAILABLE', 'away');
    return state.version;
  };
  const handler = graphqlHandler({
    documents: createDocuments(schema),
    execute: cacheResponses(execute, recordVersion),
    rateLimit,
    clientOf: async () => (isOwnPage ? null : 'somebody'),
  });
  server = createServer(express().use(express.json(), handler));
  await new Promise<void>((resolve) => server?.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  const send = async (path: string, init: RequestInit) => {
    const response = await fetch(url + path, init);
    const cacheControl = response.headers.get('cache-control');
    return { status: response.status, text: await response.text(), cacheControl };
  };
  return {
    state,
    post: (body: object, headers: Record<string, string> = {}) =>
      send('', {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body: JSON.stringify(body),
      }),
    get: (query: string) => send(`?query=${encodeURIComponent(query)}`, {}),
  };
}

const QUERY = '{ record { version } }';
const TWICE = [{ query: QUERY }, { query: QUERY }];

test('a query of the record is executed once for each version of it', async () => {
  const { state, post } = await openHandler();
  const texts = async () => [(await post({ query: QUERY })).text, (await post({ query: QUERY })).text];
  expect(await texts()).toEqual(['1', '1']);
  state.version = 'b';
  expect(await texts()).toEqual(['2', '2']);
  state.version = 'a';
  expect(await texts()).toEqual(['1', '1']);
  expect((await post({ query: QUERY })).cacheControl).toBeNull();
});

test.each([
  ['query', { query: '{ __typename record { version } }' }, {}],
  ['variables', { query: QUERY, variables: { first: 1 } }, {}],
  ['operation', { query: QUERY, operationName: 'Other' }, {}],
  ['form of response', { query: QUERY }, { accept: 'application/graphql-response+json' }],
])('another %s is executed for itself', async (_what, body, headers) => {
  const { post } = await openHandler();
  await post({ query: QUERY });
  expect((await post(body, headers)).text).toBe('2');
});

test.each([
  ['errors and status 200', { hasErrors: true }],
  ['another status', { status: 503 }],
])('a response with %s is not cached', async (_what, options) => {
  const { post } = await openHandler(options);
  const responses = [await post({ query: QUERY }), await post({ query: QUERY })];
  expect(responses.map(({ text, cacheControl }) => [text, cacheControl])).toEqual([
    ['1', 'no-store'],
    ['2', 'no-store'],
  ]);
});

test('the stores are opened for who asks: our own pages are given more time', async () => {
  for (const isOwnPage of [true, false]) {
    const { state, post } = await openHandler({ isOwnPage });
    await post({ query: QUERY });
    expect(state.openedFor).toEqual([isOwnPage ? null : 'somebody']);
    server?.close();
  }
});

test('GET is not cached here, and may be cached by the client', async () => {
  const { get, post } = await openHandler();
  const responses = [await get(QUERY), await get(QUERY), await post({ query: QUERY })];
  expect(responses.map(({ text }) => text)).toEqual(['1', '2', '3']);
  expect(responses.map(({ cacheControl }) => cacheControl)).toEqual([null, null, null]);
});

test.each([
  ['a live field', '{ room }'],
  ['a live field beside the record', '{ record { version } room }'],
  ['a live field within the record', '{ record { readers } }'],
  ['a live field in a fragment', '{ ...a } fragment a on Query { room }'],
  ['a mutation', 'mutation { report }'],
  ['what is not GraphQL', '{ room '],
])('%s is executed each time, is not stored, and does not need the database', async (_what, query) => {
  const { state, post } = await openHandler();
  state.isAway = true;
  const responses = [await post({ query }), await post({ query })];
  expect(responses).toEqual([
    { status: 200, text: '1', cacheControl: 'no-store' },
    { status: 200, text: '2', cacheControl: 'no-store' },
  ]);
});

test('while the database is away no response comes from the cache', async () => {
  const { state, post, get } = await openHandler();
  await post({ query: QUERY });
  state.isAway = true;
  expect((await post({ query: QUERY })).status).toBe(503);
  expect((await get(QUERY)).status).toBe(503);
});

test('a subscription over POST is told where to go', async () => {
  const { state, post } = await openHandler();
  const { status, text, cacheControl } = await post({ query: 'subscription { room }' });
  expect([status, cacheControl]).toEqual([400, 'no-store']);
  expect(JSON.parse(text).errors[0]).toEqual({
    message: expect.stringContaining('WebSocket at /graphql/live'),
    extensions: { code: 'BAD_USER_INPUT' },
  });
  expect(state.executed).toBe(0);
});

test('a cached response costs the client nothing, everything else does', async () => {
  const { post } = await openHandler({ pointsPerMinute: 3 });
  for (const body of [...TWICE, ...TWICE]) expect((await post(body)).status).toBe(200);
  expect((await post({ query: '{ broken' })).status).toBe(429);
});
