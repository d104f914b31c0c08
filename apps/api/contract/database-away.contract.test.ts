import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadRecord } from '@kto-kogo/graph-seed';
import { theRecord } from '@kto-kogo/graph-seed/testing';
import { type LocalNeo4j, startNeo4j } from '@kto-kogo/neo4j-local';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { type OpenApi, openApi } from './open-api.ts';
import { asInput, CONTENT, QUERIES } from './own-lesson.ts';

let dataDir: string;
let neo4j: LocalNeo4j;
let api: OpenApi;
beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'kto-kogo-away-'));
  neo4j = await startNeo4j({ dataDir, fastStart: true, restart: true });
  api = await openApi(neo4j, { limitsMs: undefined, awaitsWalks: false });
});
afterAll(async () => {
  await api.close();
  await neo4j.stop();
  await rm(dataDir, { recursive: true, force: true });
});

let count = 0;
/** Another query each time: a cached response would prove nothing. */
const ask = () =>
  api.post({ query: `{ figure(id: "yezhov") { name } entity(id: "nobody-${count++}") { id } }` });
const codeOf = async () => (await ask()).errors[0]?.extensions.code;
const patience = { timeout: 120_000, interval: 250 };

/**
 * The Java that runs now. After a crash another one may answer before its pid is known, and a signal to 0 would go to all processes
 * of this test run.
 */
const runningPid = () => vi.waitUntil(() => neo4j.pid, patience) as Promise<number>;

/** Returns when the version was read by a check that began later than this was called: it ended before the second one began. */
async function checkedAgain(): Promise<void> {
  const from = api.statements.length;
  await vi.waitUntil(
    () => api.statements.slice(from).filter(({ statement }) => statement.includes('r:Record')).length >= 2,
    patience,
  );
}

test('a database without the record, or with half of one, is not ready, and says so', async () => {
  expect(await codeOf()).toBe('RECORD_NOT_LOADED');
  await api.driver.executeQuery(
    'CREATE (:KtoKogo:Record {id: "record", load: "one that was killed", loadUntil: 0}), (:KtoKogo:Entity:Figure {id: "yezhov"})',
    {},
    { database: neo4j.database },
  );
  expect(await codeOf()).toBe('RECORD_NOT_LOADED');
  const ready = await api.send('/readyz');
  expect([ready.status, JSON.parse(ready.text).code]).toEqual([503, 'RECORD_NOT_LOADED']);
  expect((await api.send('/healthz')).status).toBe(200);
  await loadRecord(api.driver, theRecord, { database: neo4j.database });
  await vi.waitFor(async () => expect(await codeOf()).toBeUndefined(), patience);
  expect((await api.send('/readyz')).status).toBe(200);
});

test('while a load is under way what was asked before is answered, saying since when', async () => {
  const query = '{ figure(id: "yezhov") { name } }';
  await vi.waitFor(async () => expect((await api.post({ query })).errors).toEqual([]), patience);
  const before = await api.post({ query });
  const { version } = JSON.parse((await api.send('/readyz')).text);
  await checkedAgain();
  const rename = (from: string, to: string) =>
    api.driver.executeQuery('MATCH (r:Record {id: $from}) SET r.id = $to', { from, to });
  await rename('record', 'record-withdrawn');
  try {
    await vi.waitFor(async () => expect(await codeOf()).toBe('RECORD_NOT_LOADED'), patience);
    // What is not kept is refused at once; that the record is gone is known at the next check.
    await vi.waitFor(async () => expect((await api.send('/readyz')).status).toBe(503), patience);
    const kept = await api.post({ query });
    expect([kept.status, kept.text]).toEqual([200, before.text]);
    expect(kept.headers.get('x-record-version')).toBe(version);
    expect(Date.parse(kept.headers.get('x-record-unchecked-since') ?? '')).not.toBeNaN();
    const ready = await api.send('/readyz');
    expect([ready.status, JSON.parse(ready.text).code]).toEqual([503, 'RECORD_NOT_LOADED']);
  } finally {
    await rename('record-withdrawn', 'record');
  }
  await vi.waitFor(async () => expect(await codeOf()).toBeUndefined(), patience);
  expect((await api.post({ query })).headers.has('x-record-unchecked-since')).toBe(false);
});

test('killed outright: coded errors while it is away, and it heals by itself', async () => {
  process.kill(await runningPid(), 'SIGKILL');
  await vi.waitFor(async () => expect(await codeOf()).toBe('DATABASE_UNAVAILABLE'), patience);
  const away = await ask();
  if (away.errors.length > 0) {
    expect([away.status, away.headers.get('retry-after')]).toEqual([503, '5']);
    expect(away.errors[0]?.extensions.retryAfter).toBe(5);
    expect(away.text).not.toMatch(/bolt|127\.0\.0\.1|ECONN|ServiceUnavailable|routing/i);
  }
  await vi.waitFor(async () => expect(await codeOf()).toBeUndefined(), patience);
  expect((await api.send('/readyz')).status).toBe(200);
});

test('paused: an answer with a code within the limit, and it goes on when the database does', async () => {
  const pid = await runningPid();
  process.kill(pid, 'SIGSTOP');
  try {
    await vi.waitFor(async () => expect(await codeOf()).toBe('DATABASE_UNAVAILABLE'), patience);
    await vi.waitFor(async () => expect((await api.send('/readyz')).status).toBe(503), patience);
    expect((await api.send('/healthz')).status).toBe(200);
  } finally {
    process.kill(pid, 'SIGCONT');
  }
  await vi.waitFor(async () => expect(await codeOf()).toBeUndefined(), patience);
});

test('paused: what would be written is answered with a code, and what was not made counts for nothing', async () => {
  const one = await openApi(neo4j, {
    awaitsWalks: false,
    lessonsPerDay: 1,
    limitsMs: { statement: 1_000, request: 2_000 },
  });
  const pid = await runningPid();
  const variables = { content: asInput(CONTENT) };
  const create = () => one.post({ query: QUERIES.create, variables });
  process.kill(pid, 'SIGSTOP');
  try {
    for (let i = 0; i < 2; i += 1) {
      const away = await create();
      expect(away.errors[0]?.extensions).toEqual({ code: 'DATABASE_UNAVAILABLE', retryAfter: 5 });
      expect([away.status, away.data]).toEqual([503, null]);
    }
    const saving = { id: 'abcdefghijkl', key: 'any', base: 1, ...variables };
    const away = await one.post({ query: QUERIES.save, variables: saving });
    expect(away.errors[0]?.extensions.code).toBe('DATABASE_UNAVAILABLE');
  } finally {
    process.kill(pid, 'SIGCONT');
  }
  await vi.waitFor(async () => expect((await create()).errors).toEqual([]), patience);
  expect((await create()).errors[0]?.extensions.code).toBe('RATE_LIMITED');
  await one.close();
});

test('a wrong password is no defect of ours to show: the same coded error', async () => {
  const shut = await openApi({ ...neo4j, password: 'wrong' }, { awaitsWalks: false });
  try {
    const answer = await shut.post({ query: '{ record { version } }' });
    expect(answer.errors[0]?.extensions.code).toBe('DATABASE_UNAVAILABLE');
    expect(answer.text).not.toMatch(/password|credential|unauthorized/i);
  } finally {
    await shut.close();
  }
});

test('while the process is about to stop: not ready, but what is asked is answered', async () => {
  const stopping = await openApi(neo4j, { awaitsWalks: false, phase: () => 'stopping' });
  try {
    const ready = await stopping.send('/readyz');
    expect([ready.status, JSON.parse(ready.text)]).toEqual([503, { status: 'stopping' }]);
    expect(await stopping.ask('{ figure(id: "yezhov") { name } }')).toEqual({
      figure: { name: 'Nikolai Yezhov' },
    });
  } finally {
    await stopping.close();
  }
});
