import { theRecord } from '@kto-kogo/graph-seed/testing';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { type OpenApi, openApi } from './open-api.ts';

let api: OpenApi;
beforeAll(async () => {
  api = await openApi(inject('neo4j'));
});
afterAll(() => api.close());

const ids = (nodes: readonly { id: string }[]) => nodes.map(({ id }) => id);

test('the class notes are those of the files: eight theses in their order, then the two lists', async () => {
  const { theses } = await api.ask(`{ theses { id number by text verdict reading
    claims { id thesis { id } text verdict standing reading interpretation { id } entities { id } ties { id } citations { id } } } }`);
  expect(theses.map(({ id }) => id)).toEqual([
    ...[1, 2, 3, 4, 5, 6, 7, 8].map((number) => `thesis-${number}`),
    'notes-motives',
    'notes-readings',
  ]);
  const claims = theses.flatMap((thesis) => thesis.claims);
  expect(claims).toHaveLength(97);
  const answered = claims.map((claim) => ({
    ...claim,
    thesis: claim.thesis.id,
    interpretation: claim.interpretation?.id ?? null,
    entities: ids(claim.entities),
    ties: ids(claim.ties),
    citations: ids(claim.citations),
  }));
  expect(answered.toSorted((a, b) => (a.id < b.id ? -1 : 1))).toEqual(theRecord.thesisClaims);
  expect(theses.map(({ claims: own, ...thesis }) => ({ ...thesis, claims: ids(own) }))).toEqual(
    expect.arrayContaining(theRecord.theses),
  );
});

/** Every claim in the order of the notes: theses by their number, then the two lists. */
const inOrder = [...theRecord.theses]
  .sort((a, b) => (a.number ?? 9) - (b.number ?? 9))
  .flatMap((thesis) => thesis.claims);

test('a tie knows the claims that speak of it, and only these', async () => {
  const spokenOf = [...new Set(theRecord.thesisClaims.flatMap(({ ties }) => ties))];
  const silent = theRecord.ties.filter(({ id }) => !spokenOf.includes(id)).slice(0, 20);
  const asked = [...spokenOf, ...ids(silent)].map(
    (id, index) => `t${index}: tie(id: "${id}") { id thesisClaims { id } }`,
  );
  for (let from = 0; from < asked.length; from += 20) {
    const answer = await api.ask<Record<string, { id: string; thesisClaims: { id: string }[] }>>(
      `{ ${asked.slice(from, from + 20).join(' ')} }`,
    );
    for (const { id, thesisClaims } of Object.values(answer)) {
      const speaking = theRecord.thesisClaims.filter(({ ties }) => ties.includes(id));
      expect([id, ids(thesisClaims)]).toEqual([id, ids(speaking)]);
    }
  }
});

test('claims stand in the order of the notes, their lists last', async () => {
  const { figure } = await api.ask('{ figure(id: "stalin") { thesisClaims { id } } }');
  const claims = ids(figure?.thesisClaims ?? []);
  expect(claims).toEqual(inOrder.filter((id) => claims.includes(id)));
  expect(claims.slice(-2)).toEqual(['reading-totalitarian', 'reading-revisionist']);
});

test('an entity knows the claims that speak of it, and only these', async () => {
  const { figures } = await api.ask(
    '{ figures(first: 100) { nodes { id thesisClaims { id verdict thesis { number } } } } }',
  );
  expect(figures.nodes).toHaveLength(100);
  for (const { id, thesisClaims } of figures.nodes) {
    const speaking = theRecord.thesisClaims.filter(({ entities }) => entities.includes(id));
    expect([id, ids(thesisClaims).toSorted()]).toEqual([id, ids(speaking)]);
  }
  const { event } = await api.ask('{ event(id: "kirov-murder") { thesisClaims { id } } }');
  expect(event?.thesisClaims.length).toBeGreaterThan(3);
});

test('a thesis and a claim by their ids', async () => {
  const answer = await api.ask<Record<string, unknown>>(`{
    thesis(id: "thesis-3") { number verdict } none: thesis(id: "thesis-9") { id } other: thesis(id: "yezhov") { id }
    claim: node(id: "thesis-3-12") { __typename ... on ThesisClaim { verdict } }
    list: node(id: "notes-motives") { __typename ... on Thesis { number verdict } } }`);
  expect(answer).toEqual({
    thesis: { number: 3, verdict: 'PARTLY' },
    none: null,
    other: null,
    claim: { __typename: 'ThesisClaim', verdict: 'WRONG' },
    list: { __typename: 'Thesis', number: null, verdict: 'DISPUTED' },
  });
});
