import { appendFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { lastUsefulLine, lengthOf, readFrom } from './log-lines.ts';
import { tempDir } from './testing/temp-dir.ts';

test.each([
  [
    `2026-01-02 10:00:00.000+0000 ERROR Failed to start Neo4j
java.lang.RuntimeException: Error starting
\tat org.neo4j.Main.main(Main.java:1)
Caused by: org.neo4j.A$B: outer
Caused by: java.lang.RuntimeException: Transaction logs are missing.
\t... 16 more
2026-01-02 10:00:01.000+0000 INFO  Stopped.`,
    'Transaction logs are missing.',
  ],
  ['2026-01-02 10:00:00.000+0000 ERROR Invalid setting\nbye', 'Invalid setting'],
  ['Error: Could not find or load main class X\nCaused by: java.lang.ClassNotFoundException: X', 'X'],
  ['Caused by: java.lang.StackOverflowError', 'Caused by: java.lang.StackOverflowError'],
  ['one\ntwo\n\n', 'two'],
  ['\n', null],
])('finds in %j what says most', (log, line) => {
  expect(lastUsefulLine(log)).toBe(line);
});

test('shortens a line without end', () => {
  expect(lastUsefulLine('x'.repeat(1000))).toHaveLength(302);
});

test('reads what is new in a log, all of one begun again, and nothing of one that is missing', async () => {
  const log = join(tempDir(), 'neo4j.log');
  const text = async (start: number) => (await readFrom(log, start)).toString();
  expect(await lengthOf(log)).toBe(0);
  expect(await text(0)).toBe('');
  writeFileSync(log, 'before\n');
  const start = await lengthOf(log);
  appendFileSync(log, 'after\n');
  expect(await text(start)).toBe('after\n');
  writeFileSync(log, 'new\n');
  expect(await text(start)).toBe('new\n');
});

test('reads of a long log its end', async () => {
  const log = join(tempDir(), 'neo4j.log');
  writeFileSync(log, `${'x'.repeat(100_000)}end`);
  const read = await readFrom(log, 0);
  expect(read).toHaveLength(65_536);
  expect(read.subarray(-3).toString()).toBe('end');
});
