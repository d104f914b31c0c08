import { existsSync, mkdirSync, readdirSync, readFileSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { fetchJars, parseDownloaded } from './fetch-jars.ts';
import { eventually } from './testing/eventually.ts';
import { fakeCommand, fakeMaven } from './testing/fake-command.ts';
import { NO_GUARD } from './testing/no-guard.ts';
import { tempDir } from './testing/temp-dir.ts';

vi.setConfig({ testTimeout: 30_000 });

const options = { guard: NO_GUARD, signal: new AbortController().signal, report() {} };
const runs = (dir: string) => readFileSync(join(dir, 'runs'), 'utf8').length / 'run\n'.length;

test.each([
  ['[INFO] Downloaded from central: https://x/a/b-1.jar (1.2 MB at 3.4 MB/s)', 1.2],
  ['[INFO] Downloaded from corp: https://x/b-1.jar (640 kB at 1.1 MB/s)', 0.64],
  ['[INFO] Downloaded from central: https://x/b-1.jar (512 B at 3 kB/s)', 0.000512],
  ['[INFO] Downloaded from central: https://x/b-1.pom (2.1 kB at 3 kB/s)', null],
  ['[INFO] Downloading from central: https://x/b-1.jar', null],
])('reads from %j the megabytes', (line, megabytes) => {
  expect(parseDownloaded(line)).toBe(megabytes);
});

test('fetches once, and gives absolute paths in one order', async () => {
  const [dir, cache] = [tempDir(), join(tempDir(), 'new', 'cache')];
  const maven = fakeMaven(dir);
  const jars = await fetchJars(cache, { ...options, maven });
  expect(jars).toEqual([join(cache, 'lib/a.jar'), join(cache, 'lib/neo4j-5.26.30.jar')]);
  expect(await fetchJars(cache, { ...options, maven })).toEqual(jars);
  expect(runs(dir)).toBe(1);
  expect(readdirSync(cache)).toEqual(['lib']);
});

test('two that need it at once fetch it once', async () => {
  const [dir, cache] = [tempDir(), tempDir()];
  const maven = fakeMaven(dir);
  await Promise.all([1, 2, 3].map(() => fetchJars(cache, { ...options, maven })));
  expect(runs(dir)).toBe(1);
});

test('fetches again where a jar has been cut short or is gone', async () => {
  const [dir, cache] = [tempDir(), tempDir()];
  const maven = fakeMaven(dir);
  const [jar = ''] = await fetchJars(cache, { ...options, maven });
  truncateSync(jar, 1);
  await fetchJars(cache, { ...options, maven });
  expect(readFileSync(jar, 'utf8')).toBe('other\n');
  expect(runs(dir)).toBe(2);
});

test('an interrupted fetch leaves nothing that could be taken for a whole one', async () => {
  const [dir, cache] = [tempDir(), tempDir()];
  const stop = new AbortController();
  const slow = fakeMaven(dir, `touch '${dir}/there'; sleep 1000`);
  const fetching = fetchJars(cache, { ...options, maven: slow, signal: stop.signal });
  fetching.catch(() => {});
  await eventually('Maven runs', () => existsSync(join(dir, 'there')));
  stop.abort();
  await expect(fetching).rejects.toBe(stop.signal.reason);
  expect(readdirSync(cache)).toEqual([]);
  await fetchJars(cache, { ...options, maven: fakeMaven(dir) });
  expect(runs(dir)).toBe(2);
});

test('a failed fetch leaves nothing either', async () => {
  const cache = tempDir();
  const maven = fakeMaven(tempDir(), "echo '[ERROR] No space left'; exit 1");
  await expect(fetchJars(cache, { ...options, maven })).rejects.toMatchObject({ code: 'FETCH_FAILED' });
  expect(readdirSync(cache)).toEqual([]);
});

test('clears away what a killed fetch left', async () => {
  const cache = tempDir();
  mkdirSync(join(cache, 'fetch-Abc123', 'lib'), { recursive: true });
  await fetchJars(cache, { ...options, maven: fakeMaven(tempDir()) });
  expect(readdirSync(cache)).toEqual(['lib']);
});

test('is not content with a Maven that brought something else', async () => {
  const maven = fakeCommand(tempDir(), 'mvn', 'mkdir lib; touch lib/a.jar');
  const fetching = fetchJars(tempDir(), { ...options, maven });
  await expect(fetching).rejects.toThrow(/brought no neo4j-5\.26\.30\.jar/);
});
