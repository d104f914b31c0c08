import { once } from 'node:events';
import { existsSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import { networkInterfaces } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test, vi } from 'vitest';
import type { Neo4jProgressEvent } from './progress.ts';
import { type LocalNeo4j, type StartNeo4jOptions, startNeo4j } from './start-neo4j.ts';
import { commandsWith, lives } from './testing/processes.ts';
import { query } from './testing/query.ts';
import { makeTempDir, removeDir } from './testing/temp-dir.ts';

vi.setConfig({ testTimeout: 180_000, hookTimeout: 180_000 });
// Variables of a user's environment that would keep Neo4j from starting.
vi.stubEnv('LC_ALL', 'C');
vi.stubEnv('JAVA_TOOL_OPTIONS', '-XX:+UseG1GC');

/** The tests build on each other, because a start takes seconds: each begins with the state that the one before left. */
const folder = makeTempDir();
const dataDir = join(folder, 'Кто кого, 1937');
const otherDir = join(folder, 'other');
const events: Neo4jProgressEvent[] = [];
const running = new Set<LocalNeo4j>();
let neo4j: LocalNeo4j;

async function start(options: Partial<StartNeo4jOptions> = {}): Promise<LocalNeo4j> {
  events.length = 0;
  const started = await startNeo4j({
    dataDir,
    fastStart: true,
    ...options,
    onProgress: (event) => {
      events.push(event);
      options.onProgress?.(event);
    },
  });
  running.add(started);
  return started;
}

const kinds = () => events.map(({ kind }) => kind).filter((kind) => kind !== 'fetching');

afterAll(async () => {
  for (const started of running) await started.stop();
  expect(commandsWith(folder)).toEqual([]);
  removeDir(folder);
});

test('an abort in the middle of the first start leaves no process', async () => {
  const stop = new AbortController();
  const onProgress = ({ kind }: Neo4jProgressEvent) => {
    // Aborts in the middle: while the store is being created.
    if (kind === 'starting') void whenStoreIsBegun().then(() => stop.abort());
  };
  await expect(start({ signal: stop.signal, onProgress })).rejects.toMatchObject({ code: 'ABORTED' });
  expect(commandsWith(folder)).toEqual([]);
});

async function whenStoreIsBegun(): Promise<void> {
  await vi.waitUntil(() => existsSync(join(dataDir, 'data/databases/system')), { timeout: 150_000 });
}

test('starts all the same after that, with a password and on loopback only', async () => {
  neo4j = await start();
  expect(kinds()).toEqual(['finding-java', 'wiping-unfinished-store', 'starting', 'ready']);
  expect(neo4j).toMatchObject({ user: 'neo4j', database: 'neo4j', logsDir: join(dataDir, 'logs') });
  expect(statSync(join(dataDir, 'password')).mode & 0o777).toBe(0o600);
  await query(neo4j, "CREATE (:Person {name: 'Ежов'})");
  for (const password of ['neo4j', 'other'])
    await expect(query({ ...neo4j, password }, 'RETURN 1')).rejects.toThrow(/unauthorized/i);
  const port = Number(new URL(neo4j.uri).port);
  const outside = Object.values(networkInterfaces())
    .flatMap((addresses) => addresses ?? [])
    .filter(({ internal, family }) => !internal && family === 'IPv4');
  for (const { address } of outside) await expect(once(connect(port, address), 'connect')).rejects.toThrow();
});

test('a second instance on the same folder is refused, and the first goes on', async () => {
  await expect(start()).rejects.toMatchObject({ code: 'DATA_IN_USE' });
  expect(await query(neo4j, 'MATCH (p:Person) RETURN p.name')).toBe('Ежов');
});

test('a port in use is an error', async () => {
  const port = Number(new URL(neo4j.uri).port);
  const error = await start({ dataDir: otherDir, port }).catch((e) => e);
  expect(error.code).toBe('PORT_TAKEN');
  expect(error.message).toContain(`Port ${port}`);
});

test('two run at once on two folders; a port lost while one started is no failure where any will do', async () => {
  const thief = createServer((socket) => socket.on('error', () => {}));
  const onProgress = (event: Neo4jProgressEvent) => {
    if (event.kind === 'starting' && !thief.listening) thief.listen(event.port, '127.0.0.1');
  };
  const other = await start({ dataDir: otherDir, onProgress }).finally(() => thief.close());
  expect(kinds().filter((kind) => kind === 'starting')).toHaveLength(2);
  expect(other.uri).not.toBe(neo4j.uri);
  expect(other.password).not.toBe(neo4j.password);
  expect(await query(other, 'MATCH (p:Person) RETURN count(p)')).toBe(0);
  expect(await query(neo4j, 'MATCH (p:Person) RETURN count(p)')).toBe(1);
  await Promise.all([other.stop(), other.stop()]);
  expect(await other.exited).toEqual({ reason: 'stopped' });
  await expect(query(other, 'RETURN 1')).rejects.toMatchObject({ code: 'ServiceUnavailable' });
});

test('a crash is told', async () => {
  const { pid } = neo4j;
  if (pid === null) throw new Error('it does not run');
  process.kill(pid, 'SIGKILL');
  expect(await neo4j.exited).toMatchObject({ reason: 'crashed', error: { code: 'CRASHED' } });
  expect(kinds()).toContain('crashed');
  expect(neo4j.pid).toBeNull();
  await neo4j.stop();
});

test('after a crash the next start has the data and the password', async () => {
  const { password } = neo4j;
  neo4j = await start();
  expect(neo4j.password).toBe(password);
  expect(await query(neo4j, 'MATCH (p:Person) RETURN p.name')).toBe('Ежов');
});

test('an orderly stop leaves no process', async () => {
  const { pid } = neo4j;
  expect(lives(pid)).toBe(true);
  await neo4j.stop();
  expect(lives(pid)).toBe(false);
  expect(await neo4j.exited).toEqual({ reason: 'stopped' });
  expect(existsSync(join(dataDir, 'owner.json'))).toBe(false);
  expect(commandsWith(folder)).toEqual([]);
});

test('a password that does not open the store is an error, and nothing is left running', async () => {
  writeFileSync(join(dataDir, 'password'), 'another\n');
  const error = await start().catch((e) => e);
  expect(error.code).toBe('PASSWORD_LOST');
  expect(error.message).toContain(join(dataDir, 'password'));
  expect(commandsWith(folder)).toEqual([]);
});

test('a store whose data was deleted by hand is begun anew', async () => {
  rmSync(join(dataDir, 'data'), { recursive: true });
  neo4j = await start();
  expect(kinds()).toContain('replacing-deleted-store');
  expect(await query(neo4j, 'MATCH (p:Person) RETURN count(p)')).toBe(0);
  await neo4j.stop();
});
