import { closeSync, openSync, readdirSync, readFileSync, symlinkSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test, vi } from 'vitest';
import { defaultCacheDir } from './cache-dir.ts';
import { fetchJars } from './fetch-jars.ts';
import { startNeo4j } from './start-neo4j.ts';
import { NO_GUARD } from './testing/no-guard.ts';
import { makeTempDir, removeDir } from './testing/temp-dir.ts';

vi.setConfig({ testTimeout: 180_000, hookTimeout: 180_000 });
const [dataDir, cacheDir] = [makeTempDir(), makeTempDir()];
afterAll(() => {
  for (const dir of [dataDir, cacheDir]) removeDir(dir);
});

const archives = () => readdirSync(cacheDir).filter((name) => name.startsWith('classes-'));
const javaArgs = () => readFileSync(join(dataDir, 'conf/java.args'), 'utf8');

async function startAndStop(): Promise<string[]> {
  const kinds: string[] = [];
  const neo4j = await startNeo4j({
    dataDir,
    cacheDir,
    fastStart: true,
    onProgress: ({ kind }) => kinds.push(kind),
  });
  await neo4j.stop();
  expect(await neo4j.exited).toEqual({ reason: 'stopped' });
  return kinds;
}

test('the first orderly stop writes the class archive, the next start uses it, a damaged one does no harm', async () => {
  await fetchJars(defaultCacheDir(), {
    maven: 'mvn',
    guard: NO_GUARD,
    signal: new AbortController().signal,
    report() {},
  });
  // The shared jars, but a class archive of its own.
  symlinkSync(join(defaultCacheDir(), 'lib'), join(cacheDir, 'lib'));
  expect(await startAndStop()).toContain('building-archive');
  expect(archives()).toEqual([expect.stringMatching(/^classes-\w+\.jsa$/)]);

  expect(await startAndStop()).not.toContain('building-archive');
  expect(javaArgs()).toContain(`SharedArchiveFile=${join(cacheDir, archives()[0] ?? '')}`);

  damage(join(cacheDir, archives()[0] ?? ''));
  expect(await startAndStop()).toContain('ready');
});

function damage(path: string): void {
  const file = openSync(path, 'r+');
  for (let at = 8_000_000; at < 60_000_000; at += 4_000_000)
    writeSync(file, Buffer.alloc(4_096, 0xff), 0, 4_096, at);
  closeSync(file);
}
