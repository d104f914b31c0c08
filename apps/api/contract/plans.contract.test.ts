import { theRecord } from '@kto-kogo/graph-seed/testing';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { type OpenApi, openApi } from './open-api.ts';

let api: OpenApi;
beforeAll(async () => {
  api = await openApi(inject('neo4j'));
  // What is read whole, once for each version of the record and for all requests.
  await api.ask('{ search(text: "stalin") { matched } cascade(from: "gertik") { undated } }');
});
afterAll(() => api.close());

const CLAIM = 'id statement from { name } to { name } citations { where work { title } }';
/** A few of all: as many as one may ask for within a minute. */
const some = (all: readonly { id: string }[]) =>
  all.filter((_, at) => at % Math.ceil(all.length / 15) === 0).map(({ id }) => ({ id }));
const of = (wanted: string) => some(theRecord.entities.filter(({ kind }) => kind === wanted));

/** A query each, and what it is asked with: of some nothing is found, of some one, of some many. */
const ASKED: [what: string, query: string, variables: readonly object[]][] = [
  [
    'what rests on a work',
    `query ($id: ID!) { work(id: $id) { title citedBy(kind: FIGURE) { nodes { ... on Figure { name } } } }
      made: ties(where: { works: [$id], kinds: [ACCUSATION] }, first: 5) { nodes { ${CLAIM} } }
      held: ties(where: { works: [$id], kinds: [TENURE] }, first: 5) { nodes { ${CLAIM} } }
      arrests(where: { works: [$id] }, first: 20) { nodes { figure { name } } } }`,
    some(theRecord.works),
  ],
  [
    'a dossier',
    `query ($id: ID!) { figure(id: $id) { name tenures { ${CLAIM} } arrests { statement citations { where } }
      ties(first: 50) { nodes { ${CLAIM} } } } }`,
    of('FIGURE'),
  ],
  [
    'a network',
    `query ($around: [ID!]!) { network(around: $around, first: 300) { nodes { name } ties { ${CLAIM} } } }`,
    [['yezhov'], ['babel'], ['stalin', 'kirov', 'yagoda']].map((around) => ({ around })),
  ],
  [
    'a cascade',
    `query ($id: ID!) { cascade(from: $id) { spark { name } waves { reached { entity { name } via { ${CLAIM} } } } } }`,
    of('EVENT'),
  ],
  [
    'what a text finds',
    `query ($text: String!) { find(text: $text) { found { ... on Term { name } ... on Figure { name } } } }`,
    ['stalin', 'nikolai', 'kpd', 'troika'].map((text) => ({ text })),
  ],
];

test.each(ASKED)('%s is planned once, whatever is found', async (_what, query, variables) => {
  const from = api.statements.length;
  for (const each of variables) await api.ask(query, { ...each });
  const sent = api.statements.slice(from).filter(({ statement }) => !statement.includes('r:Record'));
  expect(sent.length).toBeGreaterThan(variables.length / 2);
  expect(new Set(sent.map(({ statement }) => statement)).size).toBe(1);
  // Neo4j does not look into a map: of a list or a text by itself it takes the size for a part of the text.
  expect(new Set(sent.flatMap(({ parameters }) => Object.keys(parameters)))).toEqual(new Set(['given']));
});
