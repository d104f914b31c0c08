import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadRecord } from '@kto-kogo/graph-seed';
import { multiplyRecord } from '@kto-kogo/graph-seed/multiply-record';
import { theRecord } from '@kto-kogo/graph-seed/testing';
import { newLessonId } from '@kto-kogo/lesson';
import { type LocalNeo4j, startNeo4j } from '@kto-kogo/neo4j-local';
import type { Driver, ProfiledPlan } from 'neo4j-driver';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { encodeCursor } from '../src/connection/cursor.ts';
import { createDriver } from '../src/neo4j/create-driver.ts';
import type { SendRows } from '../src/neo4j/send-rows.ts';
import { hashesOf, newKeys } from '../src/own-lesson/keys.ts';
import { ownLessonRepository } from '../src/own-lesson/own-lesson.repository.ts';
import { prepareOwnLessons } from '../src/own-lesson/prepare-own-lessons.ts';
import { type OpenApi, openApi } from './open-api.ts';
import { CONTENT } from './own-lesson.ts';

const TIMES = 10;

let dataDir: string;
let neo4j: LocalNeo4j;
let small: OpenApi;
let large: OpenApi;
beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'kto-kogo-hits-'));
  neo4j = await startNeo4j({ dataDir, fastStart: true });
  const driver = createDriver(neo4j);
  await loadRecord(driver, multiplyRecord(theRecord, TIMES), { database: 'neo4j' });
  await driver.close();
  small = await openApi(inject('neo4j'));
  large = await openApi(neo4j);
  await addOwnLessons();
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
const CORE = `query ($around: [ID!], $first: Int) { record { core(around: $around, first: $first) {
  nodes { name ... on Figure { arrests { statement citationIds } } } ties { ${CLAIM} } citations { work { title } } tied { ties } } } }`;
const NETWORK = `query ($id: ID!, $depth: Int, $first: Int = 300) { network(around: [$id], depth: $depth, first: $first, where: { kinds: [ACCUSATION] }) { ties { ${CLAIM} } } }`;

/** A lesson of a teacher in both; beside it, in the large one, a thousand others with two saves each. */
const OWN = 'a2345672345a';
const KEYS = { editKey: 'the edit key', teachKey: 'the teach key' };
async function addOwnLessons() {
  const { editKeyHash, teachKeyHash } = hashesOf(KEYS);
  const content = JSON.stringify(CONTENT);
  for (const [{ driver }, ids] of [
    [small, [OWN]],
    [large, [OWN, ...Array.from({ length: 1_000 }, newLessonId)]],
  ] as const) {
    await prepareOwnLessons(driver, 'neo4j');
    await driver.executeQuery(
      `UNWIND $ids AS id MERGE (l:KtoKogoLesson {id: id})
SET l.editKeyHash = $editKeyHash, l.teachKeyHash = $teachKeyHash, l.revision = 2, l.draft = $content, l.published = $content,
  l.publishedVersion = 1, l.publishedRevision = 2, l.withAnswers = true, l.createdAt = '2037', l.updatedAt = '2037'
WITH id UNWIND [1, 2] AS revision MERGE (r:KtoKogoLessonRevision {lessonId: id, revision: revision})
SET r.content = $content, r.at = '2037'`,
      { ids, editKeyHash, teachKeyHash, content },
      { database: 'neo4j' },
    );
  }
}

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
  ["a teacher's lesson", `{ lesson(id: "${OWN}") { steps { shows { name } citations { where } } } }`, {}],
  [
    "a teacher's draft with its saves",
    `{ lessonDraft(id: "${OWN}", key: "${KEYS.editKey}", revision: 1) { content { title } revisions { savedAt } } }`,
    {},
  ],
  ['what a teacher has', `{ lessonTeaching(id: "${OWN}", key: "${KEYS.teachKey}") { notes { text } } }`, {}],
  ['the network around one', NETWORK, { id: 'gertik', depth: 1 }],
  ['the network around a hub', NETWORK, { id: 'stalin', depth: 1, first: 20 }],
  ['a network three deep', NETWORK, { id: 'stalin', depth: 3 }],
  ['a page of the ties of the whole record', '{ record { network(first: 500) { ties { id } } } }', {}],
  ['the core of the record', CORE, { first: 400 }],
  ['the core around one', CORE, { around: ['gertik'], first: 400 }],
  // Not all his ties fit, in either.
  ['the core around a hub', CORE, { around: ['stalin'], first: 100 }],
  ['a page of all ties', '{ ties(first: 10) { totalCount nodes { statement } } }', {}],
  ['a page of all arrests', '{ arrests(first: 10) { totalCount nodes { statement } } }', {}],
  ['how many ties of each kind a hub has', '{ figure(id: "stalin") { tieCounts { kind count } } }', {}],
  ['a page of the ties of a hub', '{ figure(id: "stalin") { ties(first: 20) { nodes { id } } } }', {}],
  ['a page of figures by name', '{ figures(first: 10) { totalCount nodes { name } } }', {}],
  ['those with most ties', '{ figures(first: 10, orderBy: TIES, fate: [EXECUTED]) { nodes { name } } }', {}],
  [
    'a page of figures in the middle',
    `query ($after: String) { figures(first: 10, orderBy: BORN, after: $after) { nodes { name } } }`,
    { after: encodeCursor(['byBorn', '1895-01-01', 'a']) },
  ],
])('%s: no dearer in a record ten times the size', async (_name, query, variables) => {
  const found = await hits(query, variables);
  expect(found.small).toBeGreaterThan(0);
  expect(found.large).toBeLessThanOrEqual(1.7 * found.small);
});

test('no write to a lesson is dearer beside a thousand others', async () => {
  const hash = hashesOf(KEYS).editKeyHash;
  for (const write of Object.values({
    create: (own: Own) => own.create(newLessonId(), newKeys(), { content: CONTENT, origin: null }),
    save: (own: Own) => own.save(OWN, hash, { base: 0, content: CONTENT }),
    publish: (own: Own) => own.publish(OWN, hash, { revision: 2, withAnswers: true }),
    remove: (own: Own) => own.remove(OWN, 'of another lesson'),
  })) {
    const found: number[] = [];
    for (const { driver } of [small, large]) {
      let profiled = 0;
      const send: SendRows = async (statement, parameters) => {
        profiled += await profile(driver, statement, parameters);
        return [];
      };
      await write(ownLessonRepository({ read: send, write: send }));
      found.push(profiled);
    }
    expect(found[0]).toBeGreaterThan(0);
    expect(found[1]).toBeLessThanOrEqual(1.7 * (found[0] ?? 0));
  }
});
type Own = ReturnType<typeof ownLessonRepository>;

/** What grows with the record grows no faster than it does. */
test.each([
  ['a hub', FIGURE, { id: 'stalin' }],
  ['all offices', '{ offices { name } }', {}],
  ['all works', '{ works { title citations { id } } }', {}],
  ['the glossary', '{ glossary { name seeAlso { name } citations { id } } }', {}],
  ['all lessons', '{ lessons { title steps { id } } }', {}],
  ['the whole record', '{ record { network { ties { id } nodes { id } } } }', {}],
  // With all ties, which are read once for each version of the record.
  ['a cascade', '{ cascade(from: "kirov-murder") { waves { reached { via { statement } } } } }', {}],
  // With the whole index, which is read once for each version of the record.
  ['a search', '{ search(text: "yezh") { matched } }', {}],
])('%s: in proportion at most', async (_name, query, variables) => {
  const found = await hits(query, variables);
  expect(found.small).toBeGreaterThan(0);
  expect(found.large).toBeLessThanOrEqual(1.2 * TIMES * found.small);
});
