import { gzipSync } from 'node:zlib';
import { serverAudits } from 'graphql-http';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { INSIDE } from './inside.ts';
import { type OpenApi, openApi } from './open-api.ts';

let api: OpenApi;
beforeAll(async () => {
  api = await openApi(inject('neo4j'), { pointsPerMinute: 100_000 });
});
afterAll(() => api.close());

const GRAPHQL = 'application/graphql-response+json';
const VERSION = '{ record { version } }';
const json = { 'content-type': 'application/json' };
const body = JSON.stringify({ query: VERSION });
const addressOf = (query: string, parameters: Record<string, string> = {}) =>
  `/graphql?${new URLSearchParams({ query, ...parameters })}`;

test('the whole audit of GraphQL over HTTP is passed', async () => {
  const results = await Promise.all(serverAudits({ url: `${api.url}/graphql` }).map(({ fn }) => fn()));
  const others = results.filter(({ status }) => status !== 'ok');
  expect(
    others.map(({ status, id, name, ...rest }) => [status, id, name, 'reason' in rest && rest.reason]),
  ).toEqual([]);
  expect(results.length).toBeGreaterThan(50);
});

describe('what is no GraphQL request is answered in the media type that was asked for, with a code', () => {
  test.each([
    ['no JSON', { body: '{"query": ' }, 400],
    ['JSON of another kind', { body: '"{ record }"' }, 400],
    ['another type', { body, headers: { 'content-type': 'text/plain' } }, 415],
    [
      'a form',
      { body: 'query={record{version}}', headers: { 'content-type': 'application/x-www-form-urlencoded' } },
      415,
    ],
    ['no type', { body: new Blob([body]) as BodyInit, headers: {} }, 415],
    ['another script', { body, headers: { 'content-type': 'application/json; charset=utf-16' } }, 415],
    ['too much', { body: JSON.stringify({ query: 'x'.repeat(200_000) }) }, 413],
    [
      'too much when unpacked',
      { body: gzipSync('x'.repeat(5_000_000)), headers: { ...json, 'content-encoding': 'gzip' } },
      413,
    ],
    ['a packing that is none', { body, headers: { ...json, 'content-encoding': 'zip' } }, 415],
    ['nothing asked', { body: '{}' }, 400],
    ['another method', { method: 'PUT', body }, 405],
    ['deleting', { method: 'DELETE' }, 405],
  ])('%s', async (_name, init, status) => {
    for (const accept of [GRAPHQL, 'application/json']) {
      const headers = { ...('headers' in init ? init.headers : json), accept };
      const answer = await api.send('/graphql', { method: 'POST', ...init, headers });
      expect(answer.status).toBe(status);
      expect(answer.headers.get('content-type')).toMatch(`${accept}; charset=utf-8`);
      expect(answer.headers.get('access-control-allow-origin')).toBe('*');
      expect(answer.headers.get('cache-control')).toBe('no-store');
      expect(answer.errors[0]?.extensions.code).toBe('BAD_REQUEST');
      expect(answer.text).not.toMatch(INSIDE);
    }
  });

  test('who accepts neither media type is told which there are', async () => {
    const answer = await api.send(addressOf(VERSION), { headers: { accept: 'image/png' } });
    expect([answer.status, answer.errors[0]?.message]).toEqual([
      406,
      `Accept ${GRAPHQL} or application/json.`,
    ]);
  });
});

describe('the status says what became of the operation', () => {
  const wrong = '{ figures(first: 500) { totalCount } }';
  test.each([
    ['is no GraphQL', '{ record ', 200, 400],
    ['has a field that does not exist', '{ nothing }', 200, 400],
    ['is too large', `{ ${'a { '.repeat(40)}a${' }'.repeat(41)}`, 200, 400],
    [
      'would return too much',
      '{ works { citations { work { citations { work { citations { id } } } } } } }',
      200,
      400,
    ],
    ['is a mutation that does not exist', 'mutation { record { version } }', 200, 400],
    ['gives an argument out of range, and has no data', wrong, 200, 200],
    [
      'has some data beside an error',
      '{ record { version } figure(id: "yezhov") { ties(first: 500) { totalCount } } }',
      200,
      200,
    ],
    ['is answered', VERSION, 200, 200],
  ])('what %s', async (_what, query, plain, graphql) => {
    expect((await api.post({ query })).status).toBe(plain);
    const typed = await api.post({ query }, { accept: GRAPHQL });
    expect(typed.status).toBe(graphql);
    expect(typed.headers.get('content-type')).toContain(GRAPHQL);
    expect(typed.headers.get('cache-control')).toBe('no-store');
    expect((await api.send(addressOf(query))).status).toBe(query.startsWith('mutation') ? 405 : plain);
  });

  test('partial data is there, with the error beside it', async () => {
    const { status, data, errors } = await api.post({
      query:
        '{ a: figures(first: 1) { totalCount } b: figure(id: "yezhov") { ties(first: 500) { totalCount } } }',
    });
    expect(status).toBe(200);
    expect(data).toEqual({ a: { totalCount: expect.any(Number) }, b: null });
    expect(errors).toMatchObject([{ path: ['b', 'ties'], extensions: { code: 'BAD_USER_INPUT' } }]);
  });
});

describe('every page and program may ask', () => {
  test('a plain GET with variables gets the same bytes as a POST', async () => {
    const query = 'query Who($id: ID!) { figure(id: $id) { name } }';
    const variables = { id: 'yezhov' };
    const parameters = { variables: JSON.stringify(variables), operationName: 'Who' };
    const got = await api.send(addressOf(query, parameters));
    expect(got.data.figure.name).toBe('Nikolai Yezhov');
    expect((await api.post({ query, variables, operationName: 'Who' })).text).toBe(got.text);
  });

  test('an empty parameter in an address counts as left out', async () => {
    const parameters = { variables: '', operationName: '', extensions: '' };
    expect(await api.send(addressOf('{ __typename }', parameters))).toMatchObject({
      status: 200,
      data: { __typename: 'Query' },
    });
  });

  test.each([['content-type'], ['content-type, x-anything'], [null]])(
    'a preflight for %s is answered, without credentials',
    async (wanted) => {
      const headers = {
        origin: 'https://museum.example',
        'access-control-request-method': 'POST',
        ...(wanted !== null && { 'access-control-request-headers': wanted }),
      };
      const preflight = await api.send('/graphql', { method: 'OPTIONS', headers });
      expect([preflight.status, preflight.text]).toEqual([204, '']);
      const allowed = (what: string) => preflight.headers.get(`access-control-allow-${what}`);
      expect([allowed('origin'), allowed('methods'), allowed('credentials')]).toEqual([
        '*',
        'GET,HEAD,POST',
        null,
      ]);
      expect(allowed('headers')).toBe(wanted);
      expect(Number(preflight.headers.get('access-control-max-age'))).toBeGreaterThan(0);
    },
  );

  test('the answer may be read there, with what its headers say', async () => {
    const { headers } = await api.post({ query: VERSION }, { origin: 'https://museum.example' });
    expect(headers.get('access-control-allow-origin')).toBe('*');
    expect(headers.get('cross-origin-resource-policy')).toBe('cross-origin');
    const exposed = headers.get('access-control-expose-headers')?.toLowerCase() ?? '';
    for (const name of [
      'etag',
      'retry-after',
      'x-record-unchecked-since',
      'x-record-version',
      'x-request-id',
    ])
      expect(exposed).toContain(name);
  });
});

test('a cache can store a GET, tell the media types apart, and confirm it for nothing', async () => {
  const first = await api.send(addressOf('{ works { title } }'));
  const { version } = await api.ask<{ record: { version: string } }>(VERSION).then(({ record }) => record);
  expect(first.headers.get('x-record-version')).toBe(version);
  expect(first.headers.get('cache-control')).toMatch(/^public, max-age=60/);
  expect(first.headers.get('vary')).toMatch(/\bAccept\b(?!-)/);
  const etag = first.headers.get('etag') ?? '';
  const before = api.statements.length;
  const again = await api.send(addressOf('{ works { title } }'), { headers: { 'if-none-match': etag } });
  expect([again.status, again.text, again.headers.get('etag')]).toEqual([304, '', etag]);
  expect(again.headers.get('vary')).toBe('Accept, Accept-Encoding');
  // Only the version was read.
  expect(api.statements.slice(before).every(({ statement }) => !statement.includes('Work'))).toBe(true);
  const typed = await api.send(addressOf('{ works { title } }'), {
    headers: { accept: GRAPHQL, 'if-none-match': etag },
  });
  expect(typed.status).toBe(200);
  const posted = await api.post({ query: '{ works { title } }' });
  expect([posted.headers.get('cache-control'), posted.headers.get('x-record-version')]).toEqual([
    'no-store',
    version,
  ]);
});

describe('a browser gets GraphiQL', () => {
  const accept = 'text/html,application/xhtml+xml,*/*;q=0.8';
  const explorer = (headers = {}) => api.send('/graphql', { headers: { accept, ...headers } });

  test('from us alone, and nothing in it looks like a path of the machine that built it', async () => {
    const page = await explorer();
    expect(page.headers.get('content-type')).toContain('text/html');
    expect(page.headers.get('content-security-policy')).not.toMatch(
      /https?:|unsafe-eval|script-src[^;]*unsafe-inline/,
    );
    expect(page.text).not.toMatch(/<(script|link)[^>]+(src|href)="https?:/);
    expect(page.text).not.toMatch(INSIDE);
    const files = [...page.text.matchAll(/(?:src|href)="(\/graphql\/[^"]+)"/g)].map(([, path = '']) => path);
    expect(files).toHaveLength(2);
    for (const path of files) {
      const file = await api.send(path);
      expect(file.headers.get('cache-control')).toContain('immutable');
      // Not `not.toMatch`: it would print megabytes.
      expect(file.text.match(/node_modules\/|\/home\/|\/Users\/|\bat \S+ \(\S+:\d+:\d+\)/)).toBeNull();
    }
    expect((await api.send(`${files[0]?.slice(0, -6)}00.css`)).status).toBe(404);
  });

  test('once: afterwards the page is confirmed', async () => {
    const { headers } = await explorer();
    expect(headers.get('vary')).toMatch(/\bAccept\b(?!-)/);
    const etag = headers.get('etag') ?? '';
    expect(await api.statusOf('/graphql', { accept, 'if-none-match': etag })).toBe(304);
    const head = await api.send('/graphql', { method: 'HEAD', headers: { accept } });
    expect([head.status, head.headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8']);
  });
});

test('a query may be compressed', async () => {
  const answer = await api.send('/graphql', {
    method: 'POST',
    body: gzipSync(body),
    headers: { ...json, 'content-encoding': 'gzip' },
  });
  expect(answer.data.record.version).toMatch(/^[0-9a-f]+$/);
});
