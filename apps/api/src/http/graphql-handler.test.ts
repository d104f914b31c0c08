import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { HeaderMap } from '@apollo/server';
import express from 'express';
import { buildSchema } from 'graphql';
import pino from 'pino';
import { afterEach, expect, test } from 'vitest';
import { ApiError } from '../errors/api-error.ts';
import { createCreationLimit } from '../limits/creation-limit.ts';
import { Deadline } from '../limits/deadline.ts';
import { createRateLimit } from '../limits/rate-limit.ts';
import type { RecordState } from '../record/record-version.ts';
import { DEFAULT_CLASSES, openClasses } from '../room/classes.ts';
import { fakeStores } from '../testing/fake-stores.ts';
import { sampleFacts } from '../testing/sample-rows.ts';
import { SEEN } from '../testing/seen-record.ts';
import { createDocuments } from './documents.ts';
import { type ExecuteOptions, executeWithApollo } from './execute-with-apollo.ts';
import { graphqlHandler } from './graphql-handler.ts';
import { createKnownRequests } from './known-requests.ts';

/** The record, and a live field and a mutation such as lessons will add. */
const schema = buildSchema(`
  directive @live on FIELD_DEFINITION
  type Query { record: Record  room: Int @live }
  type Record { version: String  readers: Int @live }
  type Mutation { report: Boolean }
  type Subscription { room: Int }
`);

const AWAY = new ApiError('DATABASE_UNAVAILABLE', 'away');
const LOADING = new ApiError('RECORD_NOT_LOADED', 'loading');
const SINCE = '2026-11-28T14:05:00.000Z';
const UNCHECKED: RecordState = { ...SEEN, since: new Date(SINCE), failure: AWAY };

let server: Server | undefined;
afterEach(() => server?.close());

/** The handler on a port, over an Apollo that numbers its responses: the same number twice means that it was cached. */
async function openHandler({
  hasErrors = false,
  status = 200,
  pointsPerMinute = 100,
  isOwnPage = false,
} = {}) {
  const state = {
    executed: 0,
    openedFor: [] as (string | null)[],
    record: SEEN as RecordState | null,
  };
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
    openStores({ client }) {
      state.openedFor.push(client);
      return {
        stores: fakeStores(
          async () => [],
          async () => [],
        ),
        deadline: new Deadline(Number.POSITIVE_INFINITY),
      };
    },
    cached: {
      facts: async () => sampleFacts('a'),
      paths: () => Promise.reject(new Error('no paths here')),
      searchIndex: () => Promise.reject(new Error('no index here')),
    },
    shared: {
      rateLimit,
      creations: createCreationLimit(),
      classes: await openClasses(DEFAULT_CLASSES, pino({ level: 'silent' })),
    },
  });
  const recordVersion = async () => {
    if (state.record === null) throw AWAY;
    return state.record;
  };
  const known = createKnownRequests({ seen: () => state.record }, () => true);
  const handler = graphqlHandler({
    schema,
    documents: createDocuments(schema),
    execute,
    recordVersion,
    rateLimit,
    clientOf: async () => (isOwnPage ? null : 'somebody'),
    known,
  });
  const app = express().use('/graphql', express.json(), handler);
  server = createServer((request, response) => known.answer(request, response, () => app(request, response)));
  await new Promise<void>((resolve) => server?.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`;
  const send = async (path: string, init: RequestInit) => {
    const { status, headers, ...response } = await fetch(url + path, init).then(async (answer) => ({
      status: answer.status,
      headers: answer.headers,
      text: await answer.text(),
    }));
    return { status, text: response.text, cacheControl: headers.get('cache-control'), headers };
  };
  return {
    state,
    post: (body: object, headers: Record<string, string> = {}) =>
      send('', {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body: JSON.stringify(body),
      }),
    get: (query: string, headers: Record<string, string> = {}, method = 'GET') =>
      send(`?${new URLSearchParams({ query })}`, { method, headers }),
  };
}

const QUERY = '{ record { version } }';
const TWICE = [{ query: QUERY }, { query: QUERY }];

test('a query of the record is executed once for each version of it', async () => {
  const { state, post } = await openHandler();
  const texts = async () => [(await post({ query: QUERY })).text, (await post({ query: QUERY })).text];
  expect(await texts()).toEqual(['1', '1']);
  state.record = { ...SEEN, version: 'b' };
  expect(await texts()).toEqual(['2', '2']);
  state.record = SEEN;
  expect(await texts()).toEqual(['1', '1']);
  expect((await post({ query: QUERY })).cacheControl).toBe('no-store');
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

test('GET gets the cached response of a POST, and may store it', async () => {
  const { get, post } = await openHandler();
  expect((await post({ query: QUERY })).text).toBe('1');
  const { text, headers } = await get(QUERY);
  expect(text).toBe('1');
  expect(headers.get('x-record-version')).toBe('a');
  expect(headers.get('cache-control')).toMatch(/^public, max-age=60, stale-while-revalidate=\d+$/);
  expect((await get(QUERY, {}, 'HEAD')).headers.get('etag')).toBe(headers.get('etag'));
});

test('who has the response is told so, for nothing and without executing it, as long as the record is the same', async () => {
  const { state, get } = await openHandler({ pointsPerMinute: 5 });
  const etag = (await get(QUERY)).headers.get('etag') ?? '';
  for (const held of [etag, etag.replace('W/', ''), `"other", ${etag}`]) {
    for (let i = 0; i < 5; i += 1) {
      const { status, text, headers } = await get(QUERY, { 'if-none-match': held });
      expect([status, text, headers.get('etag')]).toEqual([304, '', etag]);
      expect(headers.get('cache-control')).toContain('public');
    }
  }
  expect(state.executed).toBe(1);
  state.record = { ...SEEN, version: 'b' };
  const next = await get(QUERY, { 'if-none-match': etag });
  expect([next.status, next.text]).toEqual([200, '2']);
  expect(next.headers.get('etag')).not.toBe(etag);
});

test.each([
  ['of another query', '{ record { __typename } }', {}],
  ['of another media type', QUERY, { accept: 'application/graphql-response+json' }],
])('a response %s has another ETag', async (_which, query, headers) => {
  const { get } = await openHandler();
  const etag = (await get(QUERY)).headers.get('etag') ?? '';
  expect((await get(query, { ...headers, 'if-none-match': etag })).status).toBe(200);
});

test('a wildcard does not confirm a query that nobody has executed', async () => {
  const { get } = await openHandler();
  expect((await get('mutation { report }', { 'if-none-match': '*' })).status).toBe(405);
});

test('a wildcard hides no error', async () => {
  const { get } = await openHandler({ hasErrors: true });
  expect(await get(QUERY, { 'if-none-match': '*' })).toMatchObject({ status: 200, text: '1' });
});

test('what is asked by many at once is executed once', async () => {
  const { state, get, post } = await openHandler();
  const responses = await Promise.all(
    Array.from({ length: 20 }, (_, i) => (i % 2 === 0 ? get(QUERY) : post({ query: QUERY }))),
  );
  expect(new Set(responses.map(({ text }) => text))).toEqual(new Set(['1']));
  expect(state.executed).toBe(1);
});

test('an error of one client is not given to those who asked the same meanwhile', async () => {
  const { state, post } = await openHandler({ hasErrors: true });
  const responses = await Promise.all(Array.from({ length: 4 }, () => post({ query: QUERY })));
  expect(new Set(responses.map(({ text }) => text)).size).toBe(state.executed);
});

test.each(['GET', 'HEAD'])('a mutation by %s is refused, and told how it is sent', async (method) => {
  const { state, get } = await openHandler();
  for (const query of ['mutation { report }', 'mutation a { report } mutation b { report }']) {
    const { status, headers } = await get(query, {}, method);
    const isSelected = !query.includes(' b ');
    expect([status, headers.get('allow')]).toEqual(isSelected ? [405, 'POST'] : [200, null]);
  }
  // Of several operations none is selected: that is for Apollo to say.
  expect(state.executed).toBe(1);
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
  state.record = null;
  const responses = [await post({ query }), await post({ query })];
  expect(responses.map(({ status, text, cacheControl }) => [status, text, cacheControl])).toEqual([
    [200, '1', 'no-store'],
    [200, '2', 'no-store'],
  ]);
});

test('while no record was ever seen no response comes from the cache', async () => {
  const { state, post, get } = await openHandler();
  await post({ query: QUERY });
  state.record = null;
  expect((await post({ query: QUERY })).status).toBe(503);
  expect((await get(QUERY)).status).toBe(503);
});

test('while the database is away what was kept is given, saying since when, and all else is refused', async () => {
  const { state, post, get } = await openHandler();
  await post({ query: QUERY });
  state.record = UNCHECKED;
  for (const { status, text, headers } of [await post({ query: QUERY }), await get(QUERY)]) {
    expect([status, text]).toEqual([200, '1']);
    expect(headers.get('x-record-version')).toBe('a');
    expect(headers.get('x-record-unchecked-since')).toBe(SINCE);
    expect(headers.get('cache-control')).toMatch(/^no-(store|cache)$/);
  }
  const other = await post({ query: '{ record { __typename } }' });
  expect([other.status, JSON.parse(other.text).errors[0].extensions.code]).toEqual([
    503,
    'DATABASE_UNAVAILABLE',
  ]);
  expect(state.executed).toBe(1);
  state.record = SEEN;
  expect((await post({ query: QUERY })).headers.has('x-record-unchecked-since')).toBe(false);
});

test('who has the response is told so while the database is away, and since when', async () => {
  const { state, get } = await openHandler();
  const etag = (await get(QUERY)).headers.get('etag') ?? '';
  state.record = UNCHECKED;
  const { status, headers } = await get(QUERY, { 'if-none-match': etag });
  expect([status, headers.get('x-record-unchecked-since')]).toEqual([304, SINCE]);
  expect(headers.get('cache-control')).toBe('no-cache');
});

test('while a check takes long what was not kept is executed all the same', async () => {
  const { state, post } = await openHandler();
  state.record = { ...UNCHECKED, failure: null };
  const { status, headers } = await post({ query: QUERY });
  expect([status, headers.get('x-record-unchecked-since')]).toEqual([200, SINCE]);
});

test('during a load is given only what was surely read before it, and after it nothing from before', async () => {
  const { state, post } = await openHandler();
  await post({ query: QUERY });
  const surelyUntil = performance.now();
  await post({ query: '{ record { __typename } }' });
  const loading = { ...UNCHECKED, failure: LOADING, surelyUntil };
  state.record = loading;
  expect((await post({ query: QUERY })).text).toBe('1');
  const unsure = await post({ query: '{ record { __typename } }' });
  expect(JSON.parse(unsure.text).errors[0].extensions.code).toBe('RECORD_NOT_LOADED');
  state.record = { ...SEEN, generation: 1 };
  expect((await post({ query: QUERY })).text).toBe('3');
});

test('a subscription over POST is told where to go', async () => {
  const { state, post } = await openHandler();
  const subscription = { query: 'subscription { room }' };
  const { status, text, cacheControl } = await post(subscription);
  expect([status, cacheControl]).toEqual([200, 'no-store']);
  expect((await post(subscription, { accept: 'application/graphql-response+json' })).status).toBe(400);
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
