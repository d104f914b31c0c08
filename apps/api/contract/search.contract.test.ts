import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { type OpenApi, openApi } from './open-api.ts';

let api: OpenApi;
beforeAll(async () => {
  api = await openApi(inject('neo4j'));
});
afterAll(() => api.close());

const SEARCH = `query ($text: String!, $kinds: [EntityKind!], $first: Int) {
  search(text: $text, kinds: $kinds, first: $first) { matched score entity { id kind name } } }`;
const find = async (text: string, more: object = {}) => (await api.ask(SEARCH, { text, ...more })).search;

test.each([
  ['Ежов', 'yezhov'],
  ['Yezhov', 'yezhov'],
  ['Ezhov', 'yezhov'],
  ['Jeschow', 'yezhov'],
  ['Ежёв', 'yezhov'],
  ['yezh', 'yezhov'],
  ['Radex', 'radek'],
  ['Vyshinksky', 'vyshinsky'],
  ['Wyschinski', 'vyshinsky'],
  ['Tuchatschewski', 'tukhachevsky'],
  ['Tukhachevskii', 'tukhachevsky'],
  ['Sinowjew', 'zinoviev'],
  ['Kamenew', 'kamenev'],
  ['Boukharine', 'bukharin'],
  ['Бухарин', 'bukharin'],
  ['Stalin', 'stalin'],
  ['Trial of the generals', 'generals-trial'],
  ['murder of kirov', 'kirov-murder'],
  ['Troksky', 'trotsky'],
  ['Тухачев\u00adского', 'tukhachevsky'],
  ['Yezhov, N. I., 1895-1940', 'yezhov'],
  ['T;jd', 'yezhov'],
  ['head of the NKVD', 'nkvd-ussr'],
  ['who replaced Yagoda', 'yezhov'],
  ['Ежовщина', 'order-00447'],
])('%s finds %s first', async (text, id) => {
  expect((await find(text))[0]?.entity.id).toBe(id);
});

test('hits say by what they were found, best first', async () => {
  const hits = await find('Ежов');
  expect(hits[0]?.matched).toContain('Ежов');
  const scores = hits.map(({ score }) => score);
  expect(scores).toEqual([...scores].sort((a, b) => b - a));
});

test('kinds keep these kinds; an empty list keeps nothing; first bounds', async () => {
  const hits = await find('NKVD', { kinds: ['OFFICE'], first: 3 });
  expect(hits).toHaveLength(3);
  expect(new Set(hits.map(({ entity }) => entity.kind))).toEqual(new Set(['OFFICE']));
  expect(await find('Stalin', { kinds: [] })).toEqual([]);
});

test.each([
  '+',
  '- && || !',
  '( ) { } [ ] ^ " ~ * ? : \\ /',
  'AND',
  'a OR b',
  '"',
  'spellings:x',
  '*',
  '\u0000',
  '🙂',
  'x'.repeat(200),
])('nothing typed is syntax: %j', async (text) => {
  expect(Array.isArray(await find(text))).toBe(true);
});

test('nobody of that name', async () => {
  expect(await find('Roosevelt')).toEqual([]);
});

const FIND = `query ($text: String!, $first: Int) { find(text: $text, first: $first) { matched score found {
  __typename ... on Figure { id name } ... on Event { id name } ... on Trial { id name } ... on Office { id name }
  ... on Term { id name meaning } ... on RecordMonth { month } ... on RecordYear { year } } } }`;
type Found = { matched: string; score: number; found: Record<string, string | number> };
const findAll = async (text: string, first = 10) =>
  (await api.ask<{ find: Found[] }>(FIND, { text, first })).find;

test.each([
  ['June 1937', { __typename: 'RecordMonth', month: '1937-06' }, 'June 1937'],
  ['июнь 1937', { __typename: 'RecordMonth', month: '1937-06' }, 'June 1937'],
  ['1938', { __typename: 'RecordYear', year: 1938 }, '1938'],
  ['troika', { __typename: 'Term', id: 'term-troika' }, 'Troika'],
  ['torture', { __typename: 'Term', id: 'term-under-force' }, 'torture'],
  ['Ежов', { __typename: 'Figure', id: 'yezhov' }, 'Ежов'],
  ['Gosplan', { __typename: 'Office', id: 'gosplan' }, 'Gosplan'],
  ['Trial of the 16', { __typename: 'Trial', id: 'zinoviev-kamenev-trial' }, 'Trial of the Sixteen'],
  ['Kirov law', { __typename: 'Event', id: 'law-1-december' }, 'Kirov law'],
])('%s leads first to what it means, of whatever kind', async (text, found, matched) => {
  const [first] = await findAll(text);
  expect(first?.found).toMatchObject(found);
  expect(first?.matched).toContain(matched);
});

test('the entities of find are those of search, in the same order and with the same scores', async () => {
  for (const text of ['plenum', 'NKVD', 'June 1937', 'Kirov']) {
    const found = (await findAll(text, 100)).filter(({ found }) =>
      /^(Figure|Event|Trial|Office)$/.test(String(found.__typename)),
    );
    const hits = await find(text, { first: 100 });
    expect(found.map((hit) => [hit.found.id, hit.score])).toEqual(
      hits.slice(0, found.length).map(({ entity, score }) => [entity.id, score]),
    );
  }
});

test('a month and a year in which nothing is recorded lead nowhere', async () => {
  for (const text of ['June 1877', '1799']) {
    const kinds = (await findAll(text)).map(({ found }) => found.__typename);
    expect(kinds).not.toContain('RecordMonth');
    expect(kinds).not.toContain('RecordYear');
  }
});

test('where nothing is found the nearest names are known', async () => {
  const nearest = async (text: string) =>
    (await api.ask('query ($text: String!) { nearestNames(text: $text) { id } }', { text })).nearestNames;
  expect(await nearest('Bxxharxn')).toContainEqual({ id: 'bukharin' });
  expect(await nearest('Bxxharxn')).toHaveLength(3);
  expect(await nearest('#')).toEqual([]);
});

test.each(['find', 'nearestNames'])('%s bounds what it is asked', async (field) => {
  const { status, errors } = await api.post({
    query: `{ ${field}(text: "${'x'.repeat(201)}") { __typename } }`,
  });
  expect(status).toBe(200);
  expect(errors[0]?.message).toContain('1 to 200 characters');
  expect(
    (await api.post({ query: `{ ${field}(text: "x", first: 101) { __typename } }` })).errors[0]?.message,
  ).toContain('100');
});
