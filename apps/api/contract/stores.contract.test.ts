import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { PurgeRecord } from '@kto-kogo/domain';
import { loadRecord } from '@kto-kogo/graph-seed';
import { partOfRecord } from '@kto-kogo/graph-seed/part-of-record';
import { theRecord } from '@kto-kogo/graph-seed/testing';
import { newLessonId } from '@kto-kogo/lesson';
import { type LocalNeo4j, startNeo4j } from '@kto-kogo/neo4j-local';
import type { Driver } from 'neo4j-driver';
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { z } from 'zod';
import { Deadline } from '../src/limits/deadline.ts';
import { createBookmarks } from '../src/neo4j/bookmarks.ts';
import { createDriver } from '../src/neo4j/create-driver.ts';
import { createStores } from '../src/neo4j/stores.ts';
import { hashesOf, newKeys } from '../src/own-lesson/keys.ts';
import { ensureUniqueId, OWN_LESSON, remove } from '../src/own-lesson/own-lesson.cypher.ts';
import { ownLessonRepository } from '../src/own-lesson/own-lesson.repository.ts';
import { prepareOwnLessons } from '../src/own-lesson/prepare-own-lessons.ts';
import { openApi } from './open-api.ts';
import { CONTENT, make } from './own-lesson.ts';

/** On a Neo4j of its own: what stands here is changed and removed. */
let dataDir: string;
let neo4j: LocalNeo4j;
let driver: Driver;
beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'kto-kogo-stores-'));
  neo4j = await startNeo4j({ dataDir, fastStart: true });
  driver = createDriver(neo4j);
});
afterAll(async () => {
  await driver?.close();
  await neo4j?.stop();
  await rm(dataDir, { recursive: true, force: true });
});
beforeEach(async () => {
  await ask('MATCH (n) DETACH DELETE n');
});

async function ask(statement: string): Promise<Record<string, unknown>[]> {
  const { records } = await driver.executeQuery(statement, {}, { database: neo4j.database });
  return records.map((record) => record.toObject());
}

const openStores = (statementMaxMs = 15_000) =>
  createStores({
    driver,
    database: neo4j.database,
    bookmarks: createBookmarks(),
    statementMaxMs,
    deadline: new Deadline(60_000),
  });

/** A lesson that bears the id of a figure: ids are unique in each store for itself. */
const lesson = { id: 'yezhov', draft: '{"title":"Who followed whom?"}' };
const lessonRow = z.object({ id: z.string(), draft: z.string() });
const CREATE = `CREATE (l:${OWN_LESSON} {id: $id, draft: $draft}) RETURN l.id AS id, l.draft AS draft`;
const FIND = `MATCH (l:${OWN_LESSON} {id: $id}) RETURN l.id AS id, l.draft AS draft`;

const constraints = () =>
  ask(`SHOW CONSTRAINTS YIELD name, type, labelsOrTypes, properties WHERE labelsOrTypes = ['${OWN_LESSON}']
RETURN name, type, properties`);
const allLessons = () =>
  ask(
    `MATCH (l:${OWN_LESSON}) RETURN elementId(l) AS element, labels(l) AS labels, properties(l) AS properties`,
  );

const FIGURES = new Set(['stalin', 'yezhov', 'yagoda', 'beria']);

test('what is written into the store of lessons is read from it, and an id is taken once', async () => {
  await prepareOwnLessons(driver, neo4j.database);
  const { lessons } = openStores();
  expect(await lessons.write(CREATE, lesson, lessonRow)).toEqual([lesson]);
  expect(await lessons.read(FIND, { id: lesson.id }, lessonRow)).toEqual([lesson]);
  await expect(lessons.write(CREATE, lesson, lessonRow)).rejects.toThrow(/already exists/);
  expect(await allLessons()).toHaveLength(1);
});

test('loads of the record, of the same and of another version, leave lessons and their constraint as they are', async () => {
  const load = (version: PurgeRecord) => loadRecord(driver, version, { database: neo4j.database });
  const record = partOfRecord(theRecord, ({ kind, id }) => kind !== 'FIGURE' || FIGURES.has(id));
  await load(record);
  await prepareOwnLessons(driver, neo4j.database);
  await openStores().lessons.write(CREATE, lesson, lessonRow);
  const before = { lessons: await allLessons(), constraints: await constraints() };
  expect(before).toMatchObject({ lessons: [{ properties: lesson }], constraints: [{ type: 'UNIQUENESS' }] });

  expect(await load(record)).toMatchObject({ status: 'unchanged' });
  expect({ lessons: await allLessons(), constraints: await constraints() }).toEqual(before);

  // The figure that bears the lesson's id is changed, a tie goes, and both are brought back.
  const other = {
    ...record,
    version: 'another',
    entities: record.entities.map((each) => (each.id === lesson.id ? { ...each, name: 'Somebody' } : each)),
    ties: record.ties.slice(1),
  };
  // Of those between whom the tie was, each has one tie less.
  const ends = record.ties.slice(0, 1).flatMap(({ from, to }) => [from, to]);
  const updated = new Set([lesson.id, ...ends]).size;
  expect(await load(other)).toEqual({ status: 'loaded', created: 0, updated, removed: 1 });
  expect(await load(record)).toEqual({ status: 'loaded', created: 1, updated, removed: 0 });
  expect({ lessons: await allLessons(), constraints: await constraints() }).toEqual(before);
});

test('loads leave a lesson with its saves, its published version and its keys as they are, to the last property', async () => {
  const load = (version: PurgeRecord) => loadRecord(driver, version, { database: neo4j.database });
  const record = partOfRecord(theRecord, ({ kind, id }) => kind !== 'FIGURE' || FIGURES.has(id));
  await load(record);
  await prepareOwnLessons(driver, neo4j.database);
  const own = () => ownLessonRepository(openStores().lessons);
  const [id, keys] = [newLessonId(), newKeys()];
  const { editKeyHash } = hashesOf(keys);
  await own().create(id, keys, { content: CONTENT, origin: 'who-killed-kirov' });
  for (let base = 1; base <= 3; base += 1)
    await own().save(id, editKeyHash, { base, content: { ...CONTENT, title: `Save ${base + 1}` } });
  await own().publish(id, editKeyHash, { revision: 2, withAnswers: false });
  const draft = newLessonId();
  await own().create(draft, newKeys(), { content: CONTENT, origin: null });

  const everything = () =>
    ask(`MATCH (n) WHERE NOT n:KtoKogo
RETURN elementId(n) AS element, labels(n) AS labels, properties(n) AS properties ORDER BY element`);
  const before = { nodes: await everything(), read: await own().publishedByIds([id]) };
  expect(before.nodes.flatMap(({ labels }) => labels)).toHaveLength(2 + 4 + 1);
  expect(before.read).toMatchObject([{ id, version: 1, content: { title: 'Save 2' } }]);
  await load({ ...record, version: 'another', ties: record.ties.slice(1) });
  await load(record);
  expect({ nodes: await everything(), read: await own().publishedByIds([id]) }).toEqual(before);
});

test.each(['record', 'lessons'] as const)('whoever reads the %s cannot write', async (store) => {
  const { read } = openStores()[store];
  for (const statement of [CREATE, 'MERGE (n:KtoKogo {id: $id}) RETURN n.id AS id', 'MATCH (n) DELETE n']) {
    await expect(read(statement, lesson, lessonRow)).rejects.toMatchObject({
      code: 'Neo.ClientError.Statement.AccessMode',
    });
  }
  expect(await ask('MATCH (n) RETURN n')).toEqual([]);
});

test('a write that is held up is answered within its time with a code, and is not made later', async () => {
  await prepareOwnLessons(driver, neo4j.database);
  await openStores().lessons.write(CREATE, lesson, lessonRow);
  const session = driver.session({ database: neo4j.database });
  const other = session.beginTransaction();
  await other.run(`MATCH (l:${OWN_LESSON} {id: $id}) SET l.draft = 'theirs'`, { id: lesson.id });
  const change = `MATCH (l:${OWN_LESSON} {id: $id}) SET l.draft = 'ours' RETURN l.id AS id, l.draft AS draft`;
  await expect(openStores(500).lessons.write(change, { id: lesson.id }, lessonRow)).rejects.toMatchObject({
    code: 'DATABASE_UNAVAILABLE',
  });
  await other.commit();
  await session.close();
  const underWay =
    "SHOW TRANSACTIONS YIELD currentQuery AS query WHERE NOT query STARTS WITH 'SHOW' RETURN query";
  await vi.waitFor(async () => expect(await ask(underWay)).toEqual([]), { timeout: 15_000 });
  expect(await openStores().lessons.read(FIND, { id: lesson.id }, lessonRow)).toEqual([
    { ...lesson, draft: 'theirs' },
  ]);
});

test('a save that waits for a deletion finds no lesson, and leaves nothing', async () => {
  await prepareOwnLessons(driver, neo4j.database);
  const own = ownLessonRepository(openStores().lessons);
  const [id, keys] = [newLessonId(), newKeys()];
  const { editKeyHash } = hashesOf(keys);
  await own.create(id, keys, { content: CONTENT, origin: null });
  const session = driver.session({ database: neo4j.database });
  const deletion = session.beginTransaction();
  await deletion.run(remove, { id, editKeyHash });
  const late = own.save(id, editKeyHash, { base: 1, content: { ...CONTENT, title: 'Late' } });
  const blocked = "SHOW TRANSACTIONS YIELD status WHERE status STARTS WITH 'Blocked' RETURN status";
  await vi.waitFor(async () => expect(await ask(blocked)).toHaveLength(1), { timeout: 15_000 });
  await deletion.commit();
  await session.close();
  expect(await late).toBeNull();
  expect(await ask('MATCH (n) RETURN n')).toEqual([]);
});

test('several processes that make the constraint at once all go on, and make one', async () => {
  await dropConstraint();
  const trying = createDriver(neo4j, { retryMs: 15_000 });
  await Promise.all(Array.from({ length: 6 }, () => prepareOwnLessons(trying, neo4j.database)));
  await trying.close();
  expect(await constraints()).toMatchObject([{ type: 'UNIQUENESS', properties: ['id'] }]);
});

test('whoever comes while another process is making it waits, and goes on', async () => {
  await dropConstraint();
  const session = driver.session({ database: neo4j.database });
  const other = session.beginTransaction();
  await other.run(ensureUniqueId);
  const ours = prepareOwnLessons(driver, neo4j.database);
  const blocked = "SHOW TRANSACTIONS YIELD status WHERE status STARTS WITH 'Blocked' RETURN status";
  await vi.waitFor(async () => expect(await ask(blocked)).toHaveLength(1), { timeout: 15_000 });
  await other.commit();
  await session.close();
  await ours;
  expect(await constraints()).toHaveLength(1);
  await prepareOwnLessons(driver, neo4j.database);
});

async function dropConstraint() {
  for (const { name } of await constraints()) await ask(`DROP CONSTRAINT ${name}`);
}

test('two instances on one database answer as one: a lesson is read as it was just written, a load is seen by both', async () => {
  const record = partOfRecord(theRecord, ({ kind, id }) => kind !== 'FIGURE' || FIGURES.has(id));
  await loadRecord(driver, record, { database: neo4j.database });
  await prepareOwnLessons(driver, neo4j.database);
  const both = [await openApi(neo4j), await openApi(neo4j)] as const;
  try {
    const [one, other] = both;
    const made = await make(one, { ...CONTENT, title: 'As it was' });
    const draft = 'query ($id: ID!, $key: String!) { lessonDraft(id: $id, key: $key) { content { title } } }';
    const asked = { id: made.id, key: made.editKey };
    expect((await other.ask(draft, asked)).lessonDraft.content.title).toBe('As it was');

    const facts = '{ record { version } figure(id: "yezhov") { name } }';
    for (const api of both) expect((await api.ask(facts)).record.version).toBe(record.version);
    const entities = record.entities.map((each) =>
      each.id === 'yezhov' ? { ...each, name: 'Somebody' } : each,
    );
    await loadRecord(driver, { ...record, version: 'another', entities }, { database: neo4j.database });
    for (const api of both) {
      const seen = await vi.waitUntil(async () => {
        const answer = await api.ask(facts);
        return answer.record.version === 'another' && answer;
      }, 10_000);
      expect(seen.figure.name).toBe('Somebody');
    }
  } finally {
    await Promise.all(both.map((api) => api.close()));
  }
});
