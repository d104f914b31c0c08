import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadRecord } from '@kto-kogo/graph-seed';
import { generateRecord } from '@kto-kogo/graph-seed/generate-record';
import { multiplyRecord } from '@kto-kogo/graph-seed/multiply-record';
import { theRecord } from '@kto-kogo/graph-seed/testing';
import { newLessonId } from '@kto-kogo/lesson';
import { startNeo4j } from '@kto-kogo/neo4j-local';
import type { Driver } from 'neo4j-driver';
import { inject } from 'vitest';
import { createDriver } from '../src/neo4j/create-driver.ts';
import { hashesOf } from '../src/own-lesson/keys.ts';
import { prepareOwnLessons } from '../src/own-lesson/prepare-own-lessons.ts';
import { type OpenApi, openApi } from './open-api.ts';
import { CONTENT } from './own-lesson.ts';

/** Figures of two generated records, which take minutes to load: `npm run bench:hits`. Otherwise it is our own record, and ten times that. */
const [SMALL, LARGE] = (process.env.KTO_KOGO_HITS ?? '').split(' ').filter(Boolean).map(Number);
const generated = SMALL === undefined || LARGE === undefined ? null : { small: SMALL, large: LARGE };
export const isGenerated = generated !== null;
export const TIMES = generated === null ? 10 : generated.large / generated.small;

/** An API of a record of some size, and of whom it is asked. */
type Sized = { api: OpenApi; ids: Ids };

/** Two APIs, each with a record and lessons of teachers in a Neo4j. `close` ends what was begun of them, also where they could not be opened. */
export function smallAndLarge() {
  const ends: (() => Promise<void>)[] = [];
  const startWith = async (record: Parameters<typeof loadRecord>[1]) => {
    const dataDir = await mkdtemp(join(tmpdir(), 'kto-kogo-hits-'));
    const neo4j = await startNeo4j({ dataDir, fastStart: !isGenerated });
    ends.push(async () => {
      await neo4j.stop();
      await rm(dataDir, { recursive: true, force: true });
    });
    const driver = createDriver(neo4j);
    await loadRecord(driver, record, { database: 'neo4j' });
    await driver.close();
    return neo4j;
  };
  const openOn = async (neo4j: Parameters<typeof openApi>[0], ids: Ids, lessons: readonly string[]) => {
    const api = await openApi(neo4j);
    ends.unshift(() => api.close());
    await addOwnLessons(api.driver, lessons);
    // The planner chooses by what it knows of the graph, and learns it in the background otherwise.
    await api.driver.executeQuery('CALL db.prepareForReplanning(30)', {}, { database: 'neo4j' });
    return { api, ids };
  };
  return {
    async open(): Promise<{ small: Sized; large: Sized }> {
      const [less, more] =
        generated === null
          ? [inject('neo4j'), multiplyRecord(theRecord, TIMES)]
          : [await startWith(generateRecord(generated.small)), generateRecord(generated.large)];
      const others = Array.from({ length: 1_000 }, newLessonId);
      return {
        small: await openOn(less, idsOf(generated?.small), [OWN]),
        large: await openOn(await startWith(more), idsOf(generated?.large), [OWN, ...others]),
      };
    },
    async close(): Promise<void> {
      for (const end of ends) await end();
    },
  };
}

/** Somebody with few ties, the one with most, the one accused most, and some of each other kind. */
export type Ids = Record<
  'one' | 'hub' | 'accused' | 'trial' | 'office' | 'event' | 'spark' | 'tie' | 'work',
  string
>;

function idsOf(figures: number | undefined): Ids {
  if (figures === undefined) {
    return {
      ...{
        one: 'gertik',
        hub: 'stalin',
        accused: 'bukharin',
        trial: 'generals-trial',
        office: 'nkvd-leningrad',
      },
      ...{
        event: 'eismont-affair',
        spark: 'kirov-murder',
        tie: 'yezhov-held-nkvd-ussr',
        work: 'vadim-rogovin-1937',
      },
    };
  }
  const one = `figure-${String(figures - 1).padStart(7, '0')}`;
  return {
    ...{
      one,
      hub: 'figure-0000000',
      accused: 'figure-0000000',
      trial: 'trial-0000003',
      office: 'office-0000003',
    },
    ...{ event: 'event-0000003', spark: one, tie: 'accusation-00000003', work: 'work-0000003' },
  };
}

/** A lesson of a teacher in both; beside it, in the large one, a thousand others. */
export const OWN = 'a2345672345a';
export const KEYS = { editKey: 'the edit key', teachKey: 'the teach key' };

/** Each with two saves. */
async function addOwnLessons(driver: Driver, ids: readonly string[]): Promise<void> {
  const { editKeyHash, teachKeyHash } = hashesOf(KEYS);
  const content = JSON.stringify(CONTENT);
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
