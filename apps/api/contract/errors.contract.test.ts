import { getIntrospectionQuery } from 'graphql';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { INSIDE } from './inside.ts';
import { type OpenApi, openApi } from './open-api.ts';

let api: OpenApi;
beforeAll(async () => {
  api = await openApi(inject('neo4j'), { pointsPerMinute: 100_000 });
});
afterAll(() => api.close());

const q = (query: string, variables: object = {}) => ({ query, variables });
const network = (args: string) => q(`{ network(around: ["yezhov"], ${args}) { omitted } }`);

describe('what is asked wrongly is an error with a code and a way out', () => {
  test.each([
    [
      'first too small',
      q('{ figures(first: 0) { totalCount } }'),
      'BAD_USER_INPUT',
      /first is 1 to 100, not 0/,
    ],
    ['first too large', q('{ figures(first: 101) { totalCount } }'), 'BAD_USER_INPUT', /1 to 100/],
    [
      'first of an entity',
      q('{ entity(id: "stalin") { ties(first: 101) { totalCount } } }'),
      'BAD_USER_INPUT',
      /1 to 100/,
    ],
    ['first of a network', network('first: 2001'), 'BAD_USER_INPUT', /1 to 2000/],
    ['depth', network('depth: 4'), 'BAD_USER_INPUT', /depth is 1 to 3, not 4/],
    ['around nobody', q('{ network(around: []) { omitted } }'), 'BAD_USER_INPUT', /around has 1 to 50 ids/],
    [
      'around too many',
      q('query ($a: [ID!]!) { network(around: $a) { omitted } }', { a: Array(51).fill('x') }),
      'BAD_USER_INPUT',
      /not 51/,
    ],
    [
      'an endless id',
      q(`{ figure(id: "${'a'.repeat(161)}") { id } }`),
      'BAD_USER_INPUT',
      /at most 160 characters/,
    ],
    [
      'text too long',
      q(`{ search(text: "${'a'.repeat(201)}") { score } }`),
      'BAD_USER_INPUT',
      /1 to 200 characters/,
    ],
    ['no text', q('{ search(text: "") { score } }'), 'BAD_USER_INPUT', /1 to 200 characters/],
    [
      'a cursor of nobody',
      q('{ figures(after: "zzz") { totalCount } }'),
      'BAD_USER_INPUT',
      /not a cursor of this list/,
    ],
    ['first of all ties', q('{ ties(first: 101) { totalCount } }'), 'BAD_USER_INPUT', /1 to 100/],
    [
      'a span of arrests the wrong way round',
      q('{ arrests(where: { since: "1938-01-01", until: "1937-01-01" }) { totalCount } }'),
      'BAD_USER_INPUT',
      /put the earlier day into since/,
    ],
    [
      'a cursor of another list',
      q('query ($a: String) { record { network(after: $a) { omitted } } }', {
        a: Buffer.from('["1937-01-01","1937-01-01","x"]').toString('base64url'),
      }),
      'BAD_USER_INPUT',
      /not a cursor of this list/,
    ],
    [
      'a span the wrong way round',
      q('query ($w: TieFilter) { record { network(where: $w) { omitted } } }', {
        w: { since: '1938-01-01', until: '1937-01-01' },
      }),
      'BAD_USER_INPUT',
      /put the earlier day into since/,
    ],
    [
      'a fate that is not there',
      network('where: { fate: [EXILED] }'),
      'GRAPHQL_VALIDATION_FAILED',
      /"EXILED" does not exist in "Fate"/,
    ],
    [
      'a sphere that is not there, as a variable',
      q('query ($w: TieFilter) { ties(where: $w) { totalCount } }', { w: { sphere: ['CIRCUS'] } }),
      'BAD_USER_INPUT',
      /"CIRCUS" does not exist in "HeldSphere"/,
    ],
    [
      'too many works',
      q('query ($w: TieFilter) { ties(where: $w) { totalCount } }', { w: { works: Array(21).fill('x') } }),
      'BAD_USER_INPUT',
      /where\.works has at most 20 values/,
    ],
    [
      'an endless id of a work',
      q('query ($w: TieFilter) { ties(where: $w) { totalCount } }', { w: { works: ['a'.repeat(161)] } }),
      'BAD_USER_INPUT',
      /An id in where\.works has at most 160 characters/,
    ],
    [
      'a trace of people of some fate',
      q('{ trace(from: "radek", to: "bukharin", where: { fate: [EXECUTED] }) { traces { certain } } }'),
      'BAD_USER_INPUT',
      /where\.fate narrows networks and lists of ties, not walks: trace and cascade take kinds/,
    ],
    [
      'a cascade through people of some sphere',
      q('{ cascade(from: "kirov-murder", where: { sphere: [PARTY] }) { undated } }'),
      'BAD_USER_INPUT',
      /where\.sphere narrows networks/,
    ],
    [
      'a day that is none, as a variable',
      q('query ($w: TieFilter) { record { network(where: $w) { omitted } } }', {
        w: { since: '1937-02-30' },
      }),
      'BAD_USER_INPUT',
      /Write it as "1936-08-19"/,
    ],
    [
      'a day that is none, in the question',
      q('{ record { network(where: { since: "1937" }) { omitted } } }'),
      'GRAPHQL_VALIDATION_FAILED',
      /Write it as "1936-08-19"/,
    ],
    ['no GraphQL', q('{ record '), 'GRAPHQL_PARSE_FAILED', /Syntax Error/],
    [
      'a field that is not there',
      q('{ record { versoin } }'),
      'GRAPHQL_VALIDATION_FAILED',
      /Did you mean "version"/,
    ],
    [
      'a kind that is not there',
      network('where: { kinds: [FRIENDSHIP] }'),
      'GRAPHQL_VALIDATION_FAILED',
      /FRIENDSHIP/,
    ],
    [
      'no such operation',
      { query: '{ record { version } }', operationName: 'Other' },
      'OPERATION_RESOLUTION_FAILURE',
      /Other/,
    ],
    [
      'too dear',
      q('{ works { citations { work { citations { work { citations { id } } } } } } }'),
      'BAD_USER_INPUT',
      /at most 50000/,
    ],
    ['too deep', q(`{ ${'a { '.repeat(40)}a${' }'.repeat(41)}`), 'BAD_USER_INPUT', /at most 12 levels/],
    ['nested without end', q(`${'{a'.repeat(30_000)}`), 'BAD_USER_INPUT', /nested too deep/],
    [
      'many aliases',
      q(`{ record { ${Array.from({ length: 100 }, (_, i) => `a${i}: version`).join(' ')} } }`),
      'BAD_USER_INPUT',
      /aliases/,
    ],
    ['many tokens', q(`{ record { ${'version '.repeat(5_000)} } }`), 'GRAPHQL_PARSE_FAILED', /tokens/],
    [
      'variables nested without end',
      `{"query":"{ record { version } }","variables":{"a":${'['.repeat(45_000)}${']'.repeat(45_000)}}}`,
      'BAD_USER_INPUT',
      /nested too deep/,
    ],
    ['nothing asked', {}, 'BAD_REQUEST', /./],
    ['a query that is not a text', { query: 7 }, 'BAD_REQUEST', /./],
    ['several at once', [q('{ record { version } }')], 'BAD_REQUEST', /./],
    [
      'a stored query',
      { extensions: { persistedQuery: { version: 1, sha256Hash: 'x' } } },
      'PERSISTED_QUERY_NOT_SUPPORTED',
      /./,
    ],
    [
      'a mutation of the record',
      q('mutation { record { version } }'),
      'GRAPHQL_VALIDATION_FAILED',
      /Cannot query field "record" on type "Mutation"/,
    ],
    [
      'a mutation without its arguments',
      q('mutation { deleteLesson(id: "yezhov") }'),
      'GRAPHQL_VALIDATION_FAILED',
      /"key" of type "String!" is required/,
    ],
    [
      'a subscription',
      q('subscription { record { version } }'),
      'BAD_USER_INPUT',
      /Open a WebSocket at \/graphql\/live/,
    ],
  ])('%s', async (_name, body, code, message) => {
    const answer = await api.post(body);
    expect(answer.errors[0]).toMatchObject({ extensions: { code }, message: expect.stringMatching(message) });
    expect(answer.errors.length).toBeLessThanOrEqual(5);
    const { code: _, cost: __, ...others } = answer.errors[0]?.extensions ?? {};
    expect(others).toEqual({});
    expect(answer.text).not.toMatch(INSIDE);
    expect(answer.text.length).toBeLessThan(5_000);
    expect(answer.headers.get('x-request-id')).toMatch(/^[\w-]{36}$/);
  });

  test('a hundred mistakes are not answered with a hundred errors', async () => {
    const fields = Array.from({ length: 100 }, (_, i) => `nothing${i}`).join(' ');
    const answer = await api.post(q(`{ record { ${fields} } }`));
    expect(answer.errors.length).toBe(5);
    expect(answer.errors.at(-1)?.message).toMatch(/Too many validation errors/);
  });
});

test('introspection is open: the standard query is answered, an endless one is not', async () => {
  const answer = await api.ask<{ __schema: { types: unknown[] } }>(getIntrospectionQuery());
  expect(answer.__schema.types.length).toBeGreaterThan(40);
  const deep = 'types { fields { type { fields { type { fields { type { fields { name } } } } } } } }';
  expect((await api.post(q(`{ __schema { ${deep} } }`))).errors[0]?.extensions.code).toBe(
    'GRAPHQL_VALIDATION_FAILED',
  );
});

test('too much within a minute is refused, for that address, and not for our own pages', async () => {
  const narrow = await openApi(inject('neo4j'), { pointsPerMinute: 3 });
  try {
    const ask = (i: number, headers = {}) => narrow.post(q(`{ figure(id: "nobody-${i}") { id } }`), headers);
    const codes: (string | undefined)[] = [];
    for (let i = 0; i < 5; i += 1) codes.push((await ask(i)).errors[0]?.extensions.code);
    expect(codes.at(0)).toBeUndefined();
    expect(codes.at(-1)).toBe('RATE_LIMITED');
    const refused = await ask(9);
    expect(refused.status).toBe(429);
    const seconds = Number(refused.headers.get('retry-after'));
    expect(seconds).toBeGreaterThan(0);
    expect(refused.errors[0]?.message).toContain(`in ${seconds} seconds`);
    expect(refused.errors[0]?.extensions).toEqual({ code: 'RATE_LIMITED', retryAfter: seconds, cost: 1 });
    expect((await ask(10, { 'x-kto-kogo-internal': 'the pages' })).errors).toEqual([]);
  } finally {
    await narrow.close();
  }
});

test('every answer says what its query costs, and so does the refusal of one that is too dear', async () => {
  const query = (first: number) =>
    q(`{ figures(first: ${first}) { nodes { ties(first: 20) { nodes { id } } } } }`);
  expect((await api.post(query(1))).extensions.cost).toBe(2);
  const dear = await api.post(query(100));
  expect(dear.extensions.cost).toBe(1 + Math.ceil((1 + 100 * (1 + 1 + 20)) / 1_000));
  expect((await api.post(query(100))).text).toBe(dear.text);
  const refused = await api.post(
    q('{ works { citations { work { citations { work { citations { id } } } } } } }'),
  );
  expect(refused.errors[0]?.extensions).toEqual({ code: 'BAD_USER_INPUT', cost: refused.extensions.cost });
  expect(refused.extensions.cost).toBeGreaterThan(50);
});

describe('errors are few and short', () => {
  const long = 'who-whom '.repeat(400);
  test.each([
    ['an id', q(`{ figure(id: "${long}") { id } }`)],
    ['a day', q('query ($w: TieFilter) { ties(where: $w) { totalCount } }', { w: { since: long } })],
    ['a number', q(`{ figures(first: "${long}") { totalCount } }`)],
    ['a variable of another type', q('query ($n: Int) { figures(first: $n) { totalCount } }', { n: [long] })],
    ['a cursor', q(`{ figures(after: "${long}") { totalCount } }`)],
    ['a kind', q('query ($k: [TieKind!]) { ties(where: { kinds: $k }) { totalCount } }', { k: [long] })],
    ['a name of an operation', { ...q('{ record { version } }'), operationName: long }],
    ['a field', q(`{ ${'whom'.repeat(300)} }`)],
  ])('%s that is too long is not repeated', async (_what, body) => {
    const { errors } = await api.post(body);
    expect(errors).not.toEqual([]);
    for (const { message } of errors) {
      expect(message.length).toBeLessThanOrEqual(500);
      expect(message).not.toMatch(/(who.?whom.?){12}/);
      expect(message).not.toMatch(/(whom){25}/);
    }
  });

  test('thirty fields that fail give five errors, and say that there are more', async () => {
    const fields = Array.from(
      { length: 30 },
      (_, i) => `f${i}: figure(id: "stalin") { ties(first: 0) { totalCount } }`,
    );
    const { errors, extensions } = await api.post(q(`{ ${fields.join(' ')} }`));
    expect([errors.length, extensions.errorsOmitted]).toEqual([5, 25]);
  });
});

test('an answer is kept for the version of the record', async () => {
  const before = api.statements.length;
  const question = q('{ works { title author } }');
  const first = await api.post(question);
  const second = await api.post(question);
  expect(second.text).toBe(first.text);
  expect(api.statements.slice(before).filter(({ statement }) => statement.includes('(m:Work)'))).toHaveLength(
    1,
  );
});
