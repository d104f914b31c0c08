import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { startNeo4j } from './start-neo4j.ts';
import { eventually } from './testing/eventually.ts';
import { fakeCommand, fakeJava, fakeMaven } from './testing/fake-command.ts';
import { tempDir } from './testing/temp-dir.ts';

vi.setConfig({ testTimeout: 30_000 });

/** Fake `java` and `mvn`; `start-neo4j.contract.test.ts` starts the real ones. */
function standIns(script?: string) {
  const [dir, dataDir, cacheDir] = [tempDir(), tempDir(), tempDir()];
  return { dir, dataDir, cacheDir, java: fakeJava(dir, '17.0.15', script), maven: fakeMaven(dir) };
}
const isAlive = (pid: number) => {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
};
const nothingHeld = (dataDir: string) => !existsSync(join(dataDir, 'owner.json'));

test('each missing requirement has its error code, and the folder is free afterwards', async () => {
  const { dir, ...good } = standIns();
  const old = fakeJava(tempDir(), '11.0.2');
  const failing = fakeCommand(tempDir(), 'mvn', "echo '[ERROR] Unknown host'; exit 1");
  const cases = [
    ['JAVA_MISSING', { java: join(dir, 'no-java') }],
    ['JAVA_TOO_OLD', { java: old }],
    ['MAVEN_MISSING', { maven: join(dir, 'no-mvn') }],
    ['FETCH_FAILED', { maven: failing }],
    ['START_FAILED', {}],
    ['FOLDER_UNUSABLE', { dataDir: join(good.java, 'below-a-file') }],
  ] as const;
  for (const [code, change] of cases) {
    const error = await startNeo4j({ ...good, ...change }).catch((e) => e);
    expect(error).toMatchObject({ name: 'Neo4jLocalError', code });
    expect(nothingHeld(good.dataDir)).toBe(true);
  }
});

test('the reason of a JVM that does not start is passed on', async () => {
  const options = standIns("echo 'Error: Could not find or load main class X' >&2; exit 1");
  await expect(startNeo4j(options)).rejects.toThrow(/exit code 1.*Could not find or load main class X/);
});

test('a start that takes too long is given up, and nothing of it is left', async () => {
  const options = standIns(`echo $$ > "$PWD/java.pid"; exec sleep 1000`);
  const start = startNeo4j({ ...options, startTimeoutMs: 3_000 });
  await expect(start).rejects.toMatchObject({ code: 'START_FAILED' });
  const pid = Number(readFileSync(join(options.dataDir, 'java.pid'), 'utf8'));
  expect(isAlive(pid)).toBe(false);
  expect(nothingHeld(options.dataDir)).toBe(true);
});

test('an abort before, while Java is looked for, fetched for or started leaves nothing', async () => {
  await expect(startNeo4j({ ...standIns(), signal: AbortSignal.abort() })).rejects.toMatchObject({
    code: 'ABORTED',
  });
  for (const kind of ['finding-java', 'fetching', 'starting']) {
    const options = standIns(`echo $$ > "$PWD/java.pid"; exec sleep 1000`);
    const stop = new AbortController();
    const onProgress = (event: { kind: string }) => {
      if (event.kind === kind) stop.abort();
    };
    const start = startNeo4j({ ...options, onProgress, signal: stop.signal });
    await expect(start).rejects.toMatchObject({ code: 'ABORTED' });
    expect(nothingHeld(options.dataDir)).toBe(true);
    const pidFile = join(options.dataDir, 'java.pid');
    // A Java that is ended at once may have opened the file and not written to it; no process has the number 0.
    const pid = existsSync(pidFile) ? Number(readFileSync(pidFile, 'utf8')) : 0;
    if (pid > 0) expect(isAlive(pid)).toBe(false);
  }
});

test('an abort of a Java under way ends it', async () => {
  const options = standIns(`echo $$ > "$PWD/java.pid"; exec sleep 1000`);
  const pidFile = join(options.dataDir, 'java.pid');
  const stop = new AbortController();
  const start = startNeo4j({ ...options, signal: stop.signal });
  start.catch(() => {});
  await eventually('Java runs', () => existsSync(pidFile) && readFileSync(pidFile, 'utf8').endsWith('\n'));
  stop.abort();
  await expect(start).rejects.toMatchObject({ code: 'ABORTED' });
  expect(isAlive(Number(readFileSync(pidFile, 'utf8')))).toBe(false);
});

test('a listener that throws does not break the start', async () => {
  const onProgress = () => {
    throw new Error('theirs');
  };
  await expect(startNeo4j({ ...standIns(), onProgress })).rejects.toMatchObject({ code: 'START_FAILED' });
});

test('a class archive is given up only for an end that Neo4j does not explain', async () => {
  const log = (line: string) =>
    `mkdir -p logs; echo '2026-01-02 10:00:00.000 ${line}' >> logs/neo4j.log; exit 1`;
  for (const [line, isRetried] of [
    ['ERROR Invalid setting', false],
    ['INFO  Starting...', true],
  ] as const) {
    const options = standIns(log(line));
    const archive = await archiveOf(options);
    const kinds: string[] = [];
    const start = startNeo4j({ ...options, onProgress: ({ kind }) => kinds.push(kind) });
    await expect(start).rejects.toMatchObject({ code: 'START_FAILED' });
    expect(kinds.includes('retrying-without-archive')).toBe(isRetried);
    expect(existsSync(archive)).toBe(!isRetried);
  }
});

/** Puts an archive where the next start looks for it. */
async function archiveOf(options: ReturnType<typeof standIns>): Promise<string> {
  await startNeo4j(options).catch(() => {});
  const args = readFileSync(join(options.dataDir, 'conf/java.args'), 'utf8');
  const archive = /ArchiveClassesAtExit=(.*?\.jsa)/.exec(args)?.[1] ?? '';
  writeFileSync(archive, 'classes');
  return archive;
}
