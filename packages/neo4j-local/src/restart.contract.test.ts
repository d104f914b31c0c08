import { afterAll, expect, test, vi } from 'vitest';
import type { Neo4jProgressEvent } from './progress.ts';
import { startNeo4j } from './start-neo4j.ts';
import { eventually } from './testing/eventually.ts';
import { commandsWith } from './testing/processes.ts';
import { query } from './testing/query.ts';
import { makeTempDir, removeDir } from './testing/temp-dir.ts';

vi.setConfig({ testTimeout: 180_000, hookTimeout: 180_000 });
const dataDir = makeTempDir();
afterAll(() => removeDir(dataDir));

test('a Neo4j that is killed is back by itself; one that is told to stop meanwhile is not', async () => {
  const kinds: Neo4jProgressEvent['kind'][] = [];
  const neo4j = await startNeo4j({
    dataDir,
    restart: true,
    fastStart: true,
    onProgress: ({ kind }) => kinds.push(kind),
  });
  try {
    const first = neo4j.pid;
    await query(neo4j, "CREATE (:Person {name: 'Ежов'})");
    kill(first);
    await eventually('it is back', () => kinds.includes('recovered'));
    expect(neo4j.pid).not.toBe(first);
    expect(await query(neo4j, 'MATCH (p:Person) RETURN p.name')).toBe('Ежов');

    kinds.length = 0;
    kill(neo4j.pid);
    await eventually('it starts again', () => kinds.includes('starting'));
  } finally {
    await neo4j.stop();
  }
  expect(await neo4j.exited).toEqual({ reason: 'stopped' });
  expect(kinds).not.toContain('recovered');
  expect(commandsWith(dataDir)).toEqual([]);
});

function kill(pid: number | null): void {
  if (pid === null) throw new Error('it does not run');
  process.kill(pid, 'SIGKILL');
}
