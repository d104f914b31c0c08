import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, onTestFinished, test, vi } from 'vitest';
import { type LocalNeo4j, startNeo4j } from './start-neo4j.ts';
import { eventually } from './testing/eventually.ts';
import { childrenOf, commandsWith, javaOf, lives } from './testing/processes.ts';
import { query } from './testing/query.ts';
import { makeTempDir, removeDir } from './testing/temp-dir.ts';

vi.setConfig({ testTimeout: 180_000, hookTimeout: 180_000 });

/** The tests build on each other, as in start-neo4j.contract.test.ts. */
const dataDir = makeTempDir();
const events: { kind: string }[] = [];
let neo4j: LocalNeo4j | undefined;
afterAll(async () => {
  await neo4j?.stop();
  expect(commandsWith(dataDir)).toEqual([]);
  removeDir(dataDir);
});

/** Runs a program that starts a Neo4j. `kinds` are its progress events so far. */
async function launcher(): Promise<{ process: ChildProcess; kinds: string[]; pid: number }> {
  const child = spawn(
    process.execPath,
    ['--import', 'tsx', fileURLToPath(new URL('./testing/launcher.ts', import.meta.url)), dataDir],
    { cwd: fileURLToPath(new URL('..', import.meta.url)), stdio: ['ignore', 'pipe', 'inherit'] },
  );
  onTestFinished(() => void child.kill('SIGKILL'));
  await once(child, 'spawn');
  const kinds: string[] = [];
  createInterface({ input: child.stdout }).on('line', (line) => kinds.push(JSON.parse(line).kind));
  return { process: child, kinds, pid: child.pid ?? 0 };
}

async function killOutright({ process: child }: { process: ChildProcess }): Promise<void> {
  const gone = once(child, 'exit');
  child.kill('SIGKILL');
  await gone;
}

test('a launcher that is killed while the store is created leaves no Java', async () => {
  const killed = await launcher();
  await eventually('the store is begun', () => existsSync(join(dataDir, 'data/databases/system')));
  const java = javaOf(dataDir);
  expect(lives(java)).toBe(true);
  await killOutright(killed);
  await eventually('Java is gone', () => !lives(java));
  expect(existsSync(join(dataDir, 'store-ready'))).toBe(false);
});

test('the next start begins the store again; killed with its watcher it leaves a Java', async () => {
  const killed = await launcher();
  await eventually('Neo4j is ready', () => killed.kinds.includes('ready'));
  expect(killed.kinds).toContain('wiping-unfinished-store');
  const java = javaOf(dataDir);
  for (const watcher of childrenOf(killed.pid).filter((pid) => pid !== java))
    process.kill(watcher, 'SIGKILL');
  await killOutright(killed);
  expect(lives(java)).toBe(true);
});

test('the next start ends the Java that was left, and opens the store', async () => {
  const orphan = javaOf(dataDir);
  neo4j = await startNeo4j({
    dataDir,
    restart: true,
    fastStart: true,
    onProgress: (event) => events.push(event),
  });
  expect(lives(orphan)).toBe(false);
  expect(events).toContainEqual(expect.objectContaining({ kind: 'ending-orphan', pid: orphan }));
  expect(events).not.toContainEqual(expect.objectContaining({ kind: 'wiping-unfinished-store' }));
});

test('while it runs another program is refused', async () => {
  const refused = await launcher();
  await once(refused.process, 'close');
  expect(refused.kinds).toContain('DATA_IN_USE');
  expect(neo4j?.pid).toBe(javaOf(dataDir));
});

test('a Neo4j that is killed is back by itself; one that is told to stop meanwhile is not', async () => {
  if (neo4j === undefined) throw new Error('it does not run');
  const kinds = () => events.map(({ kind }) => kind);
  const first = neo4j.pid;
  await query(neo4j, "CREATE (:Person {name: 'Ежов'})");
  kill(first);
  await eventually('it is back', () => kinds().includes('recovered'));
  expect(neo4j.pid).not.toBe(first);
  expect(await query(neo4j, 'MATCH (p:Person) RETURN p.name')).toBe('Ежов');

  events.length = 0;
  kill(neo4j.pid);
  await eventually('it starts again', () => kinds().includes('starting'));
  await neo4j.stop();
  expect(await neo4j.exited).toEqual({ reason: 'stopped' });
  expect(kinds()).not.toContain('recovered');
  expect(commandsWith(dataDir)).toEqual([]);
});

function kill(pid: number | null): void {
  if (pid === null) throw new Error('it does not run');
  process.kill(pid, 'SIGKILL');
}
