import { expect, test } from 'vitest';
import { fakeApi, rowOf, type Sent } from '../testing/fake-api.ts';
import { sampleFigure } from '../testing/sample-rows.ts';

const NOTHING = { get: () => undefined };

/** The one statement that a query sends where everything it looks for is `things`. */
async function statementOf(
  query: string,
  variables: Record<string, unknown> = {},
  things = [sampleFigure('yezhov')],
) {
  const { errors, sent, data } = await fakeApi({ ...NOTHING, row: rowOf(...things) }).execute(
    query,
    variables,
  );
  expect(errors).toEqual([]);
  expect(sent).toHaveLength(1);
  const [{ statement, parameters }] = sent as [Sent];
  const given = Object.values(parameters.given as object);
  const lists = given.filter((each): each is string[] => Array.isArray(each));
  return { data, statement, given, lists, calls: statement.split(/^CALL/m).length - 1 };
}

test('what is read is what is selected, each property once', async () => {
  const { data, lists } = await statementOf(
    '{ a: figure(id: "yezhov") { name born } b: figure(id: "yezhov") { name fate ... on Figure { born } } }',
  );
  expect(lists).toEqual([['yezhov'], ['id', 'kind', 'name', 'born', 'fate']]);
  expect(data).toEqual({
    a: { name: 'Name of yezhov', born: null },
    b: { name: 'Name of yezhov', fate: 'UNKNOWN', born: null },
  });
});

test('the text is the same whatever the values, so that the database plans it once', async () => {
  const query = `query ($id: ID!, $first: Int, $kinds: [TieKind!]) { figure(id: $id) {
    ties(first: $first, where: { kinds: $kinds }) { nodes { statement } } tieCounts(where: { kinds: $kinds }) { count } } }`;
  const one = await statementOf(query, { id: 'yezhov', first: 1, kinds: ['ARREST'] }, []);
  const other = await statementOf(query, { id: 'beria', first: 100, kinds: null }, []);
  expect(other.statement).toBe(one.statement);
  expect(other.given).not.toEqual(one.given);
});

test('of a filter only what is asked of people and of sources is written', async () => {
  const query = 'query ($where: TieFilter) { figure(id: "yezhov") { ties(where: $where) { totalCount } } }';
  const plain = await statementOf(query, { where: { kinds: ['ARREST'] } }, []);
  expect(plain.statement).not.toMatch(/citedTiers|fate/);
  const ofSources = await statementOf(query, { where: { tier: ['PRIMARY'] } }, []);
  expect(ofSources.statement).toContain('citedTiers');
  expect(ofSources.statement).not.toContain('fate');
});

test('what is skipped, and what is included only where it is asked for, is not read', async () => {
  const query = `query ($no: Boolean!) { figure(id: "yezhov") {
    name born @include(if: $no) ... @include(if: $no) { died } ...more @skip(if: $no) } } fragment more on Figure { role }`;
  const { lists } = await statementOf(query, { no: false });
  expect(lists[1]).toEqual(['id', 'kind', 'name', 'role']);
});

test('what hangs on one type alone is one call for all, and is given to that type alone', async () => {
  const { data, calls } = await statementOf(
    '{ entity(id: "yezhov") { name ... on Figure { tenures { id } } ... on Trial { court } ... on Office { tenures { id } } } }',
  );
  expect(data).toEqual({ entity: { name: 'Name of yezhov', tenures: [] } });
  expect(calls).toBe(3);
});

test('ties of several kinds are one call each way, their ends one, their citations and works one each', async () => {
  const claim = 'statement from { name } to { name } citations { where work { title } }';
  const query = `query ($id: ID!) { figure(id: $id) { tenures { ${claim} } trialRoles { ${claim} }
    accusationsMade { ${claim} } accusationsReceived { ${claim} } } }`;
  const { calls, statement } = await statementOf(query, { id: 'yezhov' }, []);
  expect(statement).toContain('-[m:TENURE|TRIAL_ROLE|ACCUSATION]->');
  expect(statement).toContain('<-[m:ACCUSATION]-');
  expect(calls).toBe(1 + 2 + 1 + 1 + 1);
});

test('types of which none is the other may ask the same field with arguments of their own, under one name', async () => {
  const asked = `{ entity(id: "yezhov") { ... on Office { t: ties(first: 1) { nodes { id } } }
    ... on Figure { t: ties(first: 2) { edges { cursor } } } ... on Entity { u: ties(first: 3) { totalCount } } } }`;
  const { given } = await statementOf(asked, {}, []);
  const pages = given.filter(
    (each): each is { first: number } => typeof each === 'object' && each !== null && 'first' in each,
  );
  expect(pages.map(({ first }) => first).sort()).toEqual([1, 2, 3]);
});

test('an error of one field leaves the others as they are', async () => {
  const { data, errors } = await fakeApi({ ...NOTHING, row: rowOf(sampleFigure('yezhov')) }).execute(
    `{ a: entity(id: "yezhov") { name } b: entity(id: "${'a'.repeat(161)}") { name } }`,
  );
  expect(data).toEqual({ a: { name: 'Name of yezhov' }, b: null });
  expect(errors).toMatchObject([{ path: ['b'], extensions: { code: 'BAD_USER_INPUT' } }]);
});

test('where nothing is looked for, nothing is sent', async () => {
  const { data, sent, errors } = await fakeApi(NOTHING).execute('{ __typename record { version licence } }');
  expect(errors).toEqual([]);
  expect(data).toMatchObject({ __typename: 'Query', record: { version: 'a' } });
  expect(sent).toEqual([]);
});

test.each([
  ['another version is there by then', 'b'],
  ['a load has begun by then', null],
])('nothing is answered where %s', async (_when, found) => {
  const { execute } = fakeApi({ ...NOTHING, row: rowOf(sampleFigure('yezhov')), found });
  const { errors, hasErrors } = await execute('{ figure(id: "yezhov") { name } }');
  expect(errors).toMatchObject([{ extensions: { code: 'RECORD_NOT_LOADED', retryAfter: 5 } }]);
  expect(hasErrors).toBe(true);
});

test('an id that the record refers to and does not hold is a defect', async () => {
  const row = rowOf(sampleFigure('yezhov', { citations: ['gone'] }));
  const { execute, logged } = fakeApi({ ...NOTHING, row });
  const { errors } = await execute('{ figure(id: "yezhov") { citations { id } } }');
  expect(errors).toMatchObject([{ extensions: { code: 'INTERNAL_SERVER_ERROR' } }]);
  expect(logged.join()).toContain('The record refers to gone');
});
