import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { firstReason, POM_XML, runMaven } from './maven.ts';
import { eventually } from './testing/eventually.ts';
import { fakeCommand } from './testing/fake-command.ts';
import { NO_GUARD } from './testing/no-guard.ts';
import { tempDir } from './testing/temp-dir.ts';

vi.setConfig({ testTimeout: 30_000 });

const options = { guard: NO_GUARD, signal: new AbortController().signal, onLine() {} };

test('gives the first thing that Maven says as its reason', () => {
  expect(firstReason(['[ERROR] ', '[ERROR] No route to host', '[ERROR] To see the full stack trace'])).toBe(
    'No route to host',
  );
  expect(firstReason([])).toBe('it gave no reason.');
  expect(firstReason(['x'.repeat(1000)])).toHaveLength(402);
});

test('names no host: mirrors and proxies are the user’s', () => {
  expect(POM_XML.replace('http://maven.apache.org/POM/4.0.0', '')).not.toContain('http');
});

test('says what to install where there is no Maven', async () => {
  const error = await runMaven(tempDir(), { ...options, command: '/nowhere/mvn' }).catch((e) => e);
  expect(error).toMatchObject({ name: 'Neo4jLocalError', code: 'MAVEN_MISSING' });
  for (const part of ['"/nowhere/mvn"', 'Debian', 'macOS', 'Windows']) expect(error.message).toContain(part);
});

test('takes a shell that finds no such command for a missing Maven', async () => {
  const command = fakeCommand(tempDir(), 'mvn', 'exec 2>/dev/null; no-such-command-at-all');
  await expect(runMaven(tempDir(), { ...options, command })).rejects.toMatchObject({ code: 'MAVEN_MISSING' });
});

test('says why Maven could not fetch, and what to do', async () => {
  const command = fakeCommand(
    tempDir(),
    'mvn',
    "echo '[INFO] Scanning'; echo '[ERROR] Unknown host nowhere'; exit 1",
  );
  const error = await runMaven(tempDir(), { ...options, command }).catch((e) => e);
  expect(error.code).toBe('FETCH_FAILED');
  expect(error.message).toMatch(/Unknown host nowhere\nCheck the network.*settings\.xml/);
});

test('an abort ends Maven with all that it has started', async () => {
  const dir = tempDir();
  const command = fakeCommand(dir, 'mvn', `sleep 1000 & echo $! > '${dir}/pid'; touch '${dir}/there'; wait`);
  const stop = new AbortController();
  const run = runMaven(dir, { ...options, command, signal: stop.signal });
  run.catch(() => {});
  await eventually('Maven runs', () => existsSync(join(dir, 'there')));
  stop.abort();
  // Rejects only when the last process that held its output has ended.
  await expect(run).rejects.toBe(stop.signal.reason);
});
