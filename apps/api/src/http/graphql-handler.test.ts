import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { HeaderMap } from '@apollo/server';
import express from 'express';
import { afterEach, expect, test } from 'vitest';
import { createRateLimit } from '../limits/rate-limit.ts';
import { Rounds } from '../neo4j/rounds.ts';
import { type GraphqlHandlerOptions, graphqlHandler } from './graphql-handler.ts';

let server: Server | undefined;
afterEach(() => server?.close());

/** The handler on a port, over an Apollo that numbers its responses: the same number twice means that it was not asked. */
async function openHandler({ hasErrors = false } = {}) {
  const state = { version: 'a', executed: 0 };
  const apollo: GraphqlHandlerOptions['apollo'] = {
    async executeHTTPGraphQLRequest({ context }) {
      state.executed += 1;
      (await context()).request.hasErrors = hasErrors;
      const headers = new HeaderMap([['content-type', 'application/json; charset=utf-8']]);
      return { status: 200, headers, body: { kind: 'complete', string: String(state.executed) } };
    },
  };
  const handler = graphqlHandler({
    apollo,
    createReader: () => ({ read: async () => [], rounds: new Rounds(), deadline: Number.POSITIVE_INFINITY }),
    recordVersion: async () => state.version,
    paths: () => Promise.reject(new Error('no paths here')),
    rateLimit: createRateLimit(),
    clientOf: () => null,
  });
  server = createServer(express().use(express.json(), handler));
  await new Promise<void>((resolve) => server?.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  return {
    state,
    async post(body: object, headers: Record<string, string> = {}): Promise<string> {
      const init = {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body: JSON.stringify(body),
      };
      return (await fetch(url, init)).text();
    },
    get: async (query: string) => (await fetch(`${url}?query=${encodeURIComponent(query)}`)).text(),
  };
}

const QUERY = '{ record { version } }';

test('a query is executed once for each version of the record', async () => {
  const { state, post } = await openHandler();
  expect([await post({ query: QUERY }), await post({ query: QUERY })]).toEqual(['1', '1']);
  state.version = 'b';
  expect(await post({ query: QUERY })).toBe('2');
  state.version = 'a';
  expect(await post({ query: QUERY })).toBe('1');
});

test.each([
  ['query', { query: '{ record { version ties { kind } } }' }, {}],
  ['variables', { query: QUERY, variables: { first: 1 } }, {}],
  ['operation', { query: QUERY, operationName: 'Other' }, {}],
  ['form of response', { query: QUERY }, { accept: 'application/graphql-response+json' }],
])('another %s is executed for itself', async (_what, body, headers) => {
  const { post } = await openHandler();
  await post({ query: QUERY });
  expect(await post(body, headers)).toBe('2');
});

test('a response with errors, 200 as it may be, is never kept', async () => {
  const { post } = await openHandler({ hasErrors: true });
  expect([await post({ query: QUERY }), await post({ query: QUERY })]).toEqual(['1', '2']);
});

test('GET is never kept', async () => {
  const { get, post } = await openHandler();
  expect([await get(QUERY), await get(QUERY), await post({ query: QUERY })]).toEqual(['1', '2', '3']);
});
