import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadRecord } from '@kto-kogo/graph-seed';
import { multiplyRecord } from '@kto-kogo/graph-seed/multiply-record';
import { theRecord } from '@kto-kogo/graph-seed/testing';
import { type LocalNeo4j, startNeo4j } from '@kto-kogo/neo4j-local';
import type { Driver, ProfiledPlan } from 'neo4j-driver';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { type OpenApi, openApi } from './open-api.ts';

const TIMES = 10;

let dataDir: string;
let neo4j: LocalNeo4j;
let small: OpenApi;
let large: OpenApi;
beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'kto-kogo-hits-'));
  neo4j = await startNeo4j({ dataDir, fastStart: true });
  small = await openApi(inject('neo4j'));
  large = await openApi(neo4j);
  await loadRecord(large.driver, multiplyRecord(theRecord, TIMES), { database: 'neo4j' });
  // The planner chooses by what it knows of the graph, and learns it in the background otherwise.
  for (const { driver } of [small, large]) {
    await driver.executeQuery('CALL db.prepareForReplanning(30)', {}, { database: 'neo4j' });
  }
});
afterAll(async () => {
  await Promise.all([small?.close(), large?.close()]);
  await neo4j?.stop();
  await rm(dataDir, { recursive: true, force: true });
});

const hitsIn = (plan: ProfiledPlan): number =>
  plan.dbHits + plan.children.reduce((sum, child) => sum + hitsIn(child), 0);

async function profile(driver: Driver, statement: string, parameters: Readonly<Record<string, unknown>>) {
  const { summary } = await driver.executeQuery(
    `PROFILE ${statement}`,
    { ...parameters },
    { database: 'neo4j' },
  );
  if (summary.profile === false) throw new Error('no profile');
  return hitsIn(summary.profile);
}

/** The hits of the dearest statement that a query sends, in the record and in one ten times its size. */
async function hits(query: string, variables: object = {}): Promise<{ small: number; large: number }> {
  const dearest = { small: 0, large: 0 };
  for (const [name, api] of [
    ['small', small],
    ['large', large],
  ] as const) {
    const from = api.statements.length;
    await api.ask(query, { ...variables });
    for (const { statement, parameters } of api.statements.slice(from)) {
      dearest[name] = Math.max(dearest[name], await profile(api.driver, statement, parameters));
    }
  }
  return dearest;
}

const CLAIM = 'id statement from { name } to { name } citations { where work { title } }';
const FIGURE = `query ($id: ID!) { figure(id: $id) {
  citations { id } hand { id } arrests { id } tenures { ${CLAIM} } trialRoles { ${CLAIM} }
  accusationsMade { ${CLAIM} rivals { id } } accusationsReceived { ${CLAIM} } ties(first: 20) { nodes { ${CLAIM} } } tieCounts { count } } }`;
const NETWORK = `query ($id: ID!, $depth: Int) { network(around: [$id], depth: $depth, where: { kinds: [ACCUSATION] }) { ties { ${CLAIM} } } }`;

/** What is asked of one thing must cost the same in a record of any size. */
test.each([
  ['a figure', FIGURE, { id: 'gertik' }],
  [
    'a trial',
    '{ trial(id: "generals-trial") { roles { from { name } } participations { id } causes { id } consequences { id } } }',
    {},
  ],
  [
    'an office',
    '{ office(id: "nkvd-leningrad") { tenures { from { name } } replacements { statement } } }',
    {},
  ],
  [
    'an event',
    '{ event(id: "eismont-affair") { participations { from { name } } causes { id } consequences { id } } }',
    {},
  ],
  ['the accusations of an occasion', `{ event(id: "eismont-affair") { accusations { ${CLAIM} } } }`, {}],
  ['a tie by its id', `{ tie(id: "yezhov-held-nkvd-ussr") { ${CLAIM} } }`, {}],
  ['a work', '{ work(id: "vadim-rogovin-1937") { citations { where } } }', {}],
  ['a term', '{ node(id: "term-kpd") { ... on Term { seeAlso { name } citations { where } } } }', {}],
  ['a lesson', '{ lesson(id: "who-killed-kirov") { steps { shows { name } citations { where } } } }', {}],
  ["what a lesson's teacher has", '{ lessonTeaching(id: "who-killed-kirov") { notes { text } } }', {}],
  ['the network around one', NETWORK, { id: 'gertik', depth: 1 }],
  ['the record', '{ record { version ties { count } } }', {}],
])('%s: no dearer in a record ten times the size', async (_name, query, variables) => {
  const found = await hits(query, variables);
  expect(found.small).toBeGreaterThan(0);
  expect(found.large).toBeLessThanOrEqual(1.7 * found.small);
});

/** What grows with the record grows no faster than it does. */
test.each([
  ['a hub', FIGURE, { id: 'stalin' }],
  ['the network around a hub', NETWORK, { id: 'stalin', depth: 1 }],
  ['a network three deep', NETWORK, { id: 'stalin', depth: 3 }],
  ['a page of figures', '{ figures(first: 10, orderBy: TIES) { nodes { name } } }', {}],
  ['all offices', '{ offices { name } }', {}],
  ['all works', '{ works { title citations { id } } }', {}],
  ['the glossary', '{ glossary { name seeAlso { name } citations { id } } }', {}],
  ['all lessons', '{ lessons { title steps { id } } }', {}],
  ['the whole record', '{ record { network { ties { id } nodes { id } } } }', {}],
  // With all ties, which are read once for each version of the record.
  ['a cascade', '{ cascade(from: "kirov-murder") { waves { reached { via { statement } } } } }', {}],
  ['a page of all ties', '{ ties(first: 10) { totalCount nodes { statement } } }', {}],
  ['a page of all arrests', '{ arrests(first: 10) { totalCount nodes { statement } } }', {}],
  ['the timeline', '{ timeline { month counts { kind count } arrests } }', {}],
  // With the whole index, which is read once for each version of the record.
  ['a search', '{ search(text: "yezh") { matched } }', {}],
])('%s: in proportion at most', async (_name, query, variables) => {
  const found = await hits(query, variables);
  expect(found.small).toBeGreaterThan(0);
  expect(found.large).toBeLessThanOrEqual(1.2 * TIMES * found.small);
});
