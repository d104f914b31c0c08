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
