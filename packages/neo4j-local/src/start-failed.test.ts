import { mkdirSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Instance } from './instance.ts';
import { instancePaths } from './instance-paths.ts';
import { startFailed, UnexplainedEnd } from './start-failed.ts';
import { tempDir } from './testing/temp-dir.ts';

const EXIT_1 = { code: 1, signal: null };

function failed(
  texts: { log?: string; console?: string; major?: number },
  exit: typeof EXIT_1 | null = EXIT_1,
) {
  const paths = instancePaths(tempDir());
  mkdirSync(paths.logsDir);
  if (texts.log !== undefined) writeFileSync(paths.neo4jLog, texts.log);
  writeFileSync(paths.consoleLog, texts.console ?? '');
  const java = { command: 'java', major: texts.major ?? 17, versionText: '' };
  const instance = { paths, java, port: 7690, startTimeoutMs: 5_000 } as Instance;
  return startFailed(instance, 0, exit);
}

test.each([
  ['PORT_TAKEN', 'ERROR x\nCaused by: org.neo4j.PortBindException: Address localhost:7690 is already in use'],
  [
    'DATA_IN_USE',
    'ERROR x\nCaused by: a.FileLockException: Lock file has been locked by another process: /x',
  ],
  ['STORE_BROKEN', 'ERROR x\nCaused by: a.B: Transaction logs are missing and recovery is not possible.'],
  ['START_FAILED', '2026-01-02 10:00:00.000+0000 ERROR Invalid memory configuration'],
])('%s is read from the log of Neo4j', async (code, log) => {
  const error = await failed({ log });
  expect(error.code).toBe(code);
  expect(error).not.toBeInstanceOf(UnexplainedEnd);
});

test('says how it ended, what it last said, where its log is and what else can be done', async () => {
  const error = await failed({ console: 'Error occurred during initialization of VM' });
  expect(error.message).toMatch(
    /ended while it started \(exit code 1\)\. It last said: Error occurred .*VM\n.*console\.log\./,
  );
});

test('may be the JVM’s fault where Neo4j has no word about it', async () => {
  expect(await failed({ log: '2026 INFO  Starting...' })).toBeInstanceOf(UnexplainedEnd);
  expect(await failed({})).toBeInstanceOf(UnexplainedEnd);
});

test('says that time was up, without another cause', async () => {
  const error = await failed({ log: '2026 INFO  Starting...' }, null);
  expect(error.message).toContain('was not ready within 5 s. It last said: 2026 INFO');
  expect(error).not.toBeInstanceOf(UnexplainedEnd);
});

test('says when Java is newer than Neo4j was made for', async () => {
  expect((await failed({ major: 25 })).message).toContain('made for Java 17 and 21; this is Java 25');
  expect((await failed({ major: 21 })).message).not.toContain('made for');
});
