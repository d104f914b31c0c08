import { compareTitles } from '@kto-kogo/domain';
import { theRecord } from '@kto-kogo/graph-seed/testing';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { type OpenApi, openApi } from './open-api.ts';

let api: OpenApi;
beforeAll(async () => {
  api = await openApi(inject('neo4j'));
});
afterAll(() => api.close());

test('the glossary is that of the files, by name', async () => {
  const { glossary } = await api.ask(
    '{ glossary { id name nativeName aliases linked meaning seeAlso { id } citations { id } } }',
  );
  const ids = (nodes: readonly { id: string }[]) => nodes.map(({ id }) => id);
  const answered = glossary.map((term) => ({
    ...term,
    seeAlso: ids(term.seeAlso),
    citations: ids(term.citations),
  }));
  expect(answered).toEqual(theRecord.terms.toSorted((a, b) => compareTitles(a.name, b.name)));
  expect(answered.length).toBeGreaterThan(50);
});

test('the words of the regime stand under their letters, in quotation marks', async () => {
  const { glossary } = await api.ask('{ glossary { name } }');
  const names = glossary.map(({ name }) => name);
  expect(names[0]).toMatch(/^A/);
  const after = names[names.indexOf('“Enemy of the people”') + 1];
  expect(after).toBe('Expulsion from the party');
});

test('a term by its id, with what can be checked and what only the site says', async () => {
  const answer = await api.ask<Record<string, unknown>>(`{
    of: node(id: "term-trust") { ... on Term { nativeName aliases linked citations { read work { author title } } } }
    site: node(id: "term-tie") { ... on Term { nativeName linked citations { id } } } }`);
  expect(answer).toEqual({
    of: {
      nativeName: 'трест, комбинат',
      aliases: ['trust', 'coke-trust', 'combine'],
      linked: ['coke-trust'],
      citations: [{ read: false, work: { author: 'Alec Nove', title: 'An Economic History of the USSR' } }],
    },
    site: { nativeName: null, linked: [], citations: [] },
  });
});

test('search finds entities and no terms', async () => {
  const { search } = await api.ask('{ search(text: "sharashka") { matched } }');
  expect(search).toEqual([]);
});

test('a response with the glossary is cached like the rest of the record', async () => {
  const query = encodeURIComponent('{ glossary { name meaning } }');
  const first = await api.send(`/graphql?query=${query}`, { headers: { 'apollo-require-preflight': '1' } });
  const etag = first.headers.get('etag') ?? '';
  expect(first.status).toBe(200);
  expect(etag).not.toBe('');
  expect(await api.statusOf(`/graphql?query=${query}`, { 'if-none-match': etag })).toBe(304);
});
