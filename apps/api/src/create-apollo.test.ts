import { expect, test } from 'vitest';
import { encodeCursor } from './connection/cursor.ts';
import { HIDDEN } from './errors/format-error.ts';
import { databaseAway } from './neo4j/database-error.ts';
import { type Answers, fakeApi } from './testing/fake-api.ts';

const NO_ROWS: Answers = { get: () => () => [] };

/** Would end a statement if it were concatenated into one instead of passed as a parameter. */
const MARK = "zq9'}) DETACH DELETE n //zq9";

test.each([
  ['an id', 'query ($mark: ID!) { figure(id: $mark) { id } }', MARK],
  ['an id of anything', 'query ($mark: ID!) { entity(id: $mark) { id } }', MARK],
  ['an id of a tie', 'query ($mark: ID!) { tie(id: $mark) { id } }', MARK],
  ['an id of a work', 'query ($mark: ID!) { work(id: $mark) { id } }', MARK],
  [
    'a cursor',
    'query ($mark: String!) { figure(id: "yezhov") { ties(after: $mark) { totalCount } } }',
    encodeCursor(['1937-01-01', '1937-01-01', MARK]),
  ],
])('%s reaches the database as a parameter, never within a statement', async (_what, query, mark) => {
  const { sent } = await fakeApi(NO_ROWS).execute(query, { mark });
  expect(sent.length).toBeGreaterThan(0);
  expect(sent.map(({ statement }) => statement).join()).not.toContain('zq9');
  expect(JSON.stringify(sent.map(({ parameters }) => parameters))).toContain('zq9');
});

test('a database that is away is said with a code and 503, and nothing of what it said', async () => {
  const away = databaseAway(new Error('ECONNREFUSED bolt://10.0.0.7:7687'));
  const { execute, logged } = fakeApi({
    get: () => undefined,
    row: () => {
      throw away;
    },
  });
  const { data, errors, status, hasErrors } = await execute('{ figure(id: "yezhov") { name } works { id } }');
  expect({ data, status, hasErrors }).toEqual({ data: null, status: 503, hasErrors: true });
  for (const error of errors) expect(error).toMatchObject({ extensions: { code: 'DATABASE_UNAVAILABLE' } });
  expect(JSON.stringify(errors)).not.toMatch(/bolt|ECONN|10\.0\.0\.7/);
  expect(logged.join()).toContain('ECONNREFUSED bolt://10.0.0.7:7687');
});

test('a statement that is wrong is a defect: nothing of it is given', async () => {
  const row = () => {
    throw new Error('Invalid input: MATCH (n:KtoKogo)');
  };
  const { errors, data } = await fakeApi({ get: () => undefined, row }).execute(
    '{ figure(id: "yezhov") { name } }',
  );
  expect(data).toEqual({ figure: null });
  expect(errors).toHaveLength(1);
  expect(errors[0]).toMatchObject(HIDDEN);
  expect(JSON.stringify(errors)).not.toMatch(/MATCH|KtoKogo/);
});

test.each([
  [
    'costs too much',
    '{ works { citations { work { citations { work { citations { id } } } } } } }',
    'BAD_USER_INPUT',
    400,
  ],
  // An argument is read when its field is executed: to HTTP that is an answer.
  ['asks for too many at once', '{ ties(first: 101) { totalCount } }', 'BAD_USER_INPUT', 200],
  ['has an id of any length', `{ figure(id: "${'a'.repeat(161)}") { id } }`, 'BAD_USER_INPUT', 200],
  [
    'has a span the wrong way round',
    '{ ties(where: { since: "1938-01-01", until: "1937-01-01" }) { totalCount } }',
    'BAD_USER_INPUT',
    200,
  ],
  ['is not of the schema', '{ nothing }', 'GRAPHQL_VALIDATION_FAILED', 400],
])('a query that %s is refused before a statement is sent', async (_what, query, code, expected) => {
  const { errors, sent, status } = await fakeApi(NO_ROWS).execute(query);
  expect(errors[0]).toMatchObject({ extensions: { code } });
  expect(status).toBe(expected);
  expect(sent).toEqual([]);
});

test('a query that costs more than is left in this minute is refused before a statement is sent', async () => {
  const { execute } = fakeApi(NO_ROWS, { pointsPerMinute: 2 });
  const dear = '{ works { citations { work { id } } } }';
  expect(await execute(dear)).toMatchObject({ sent: [], status: 429 });
  const narrow = fakeApi(NO_ROWS, { pointsPerMinute: 1 });
  expect((await narrow.execute('{ works { id } }')).errors).toEqual([]);
  const refused = await narrow.execute('{ works { id } }');
  expect(refused.errors[0]).toMatchObject({ extensions: { code: 'RATE_LIMITED' } });
  expect(refused.sent).toEqual([]);
});
