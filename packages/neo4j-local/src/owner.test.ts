import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { expect, onTestFinished, test, vi } from 'vitest';
import { instancePaths } from './instance-paths.ts';
import { claimData } from './owner.ts';
import { identify } from './process-birth.ts';
import { tempDir } from './testing/temp-dir.ts';

vi.setConfig({ testTimeout: 30_000 });

const { signal } = new AbortController();
const report = () => {};
const DEAD = { pid: 2 ** 22 + 1, birth: '1@x' };

async function sleeper(): Promise<{ child: ChildProcess; identity: { pid: number; birth: string } }> {
  const child = spawn('sleep', ['1000']);
  onTestFinished(() => void child.kill('SIGKILL'));
  await once(child, 'spawn');
  const identity = identify(child.pid ?? 0);
  if (identity === null) throw new Error('the child does not live');
  return { child, identity };
}

test('a folder is one launcher’s until it is released', async () => {
  const paths = instancePaths(tempDir());
  const claim = await claimData(paths, signal, report);
  const error = await claimData(paths, signal, report).catch((e) => e);
  expect(error.code).toBe('DATA_IN_USE');
  expect(error.message).toMatch(new RegExp(`Process ${process.pid} .*${paths.dataDir}.*another data folder`));
  await claim.release();
  expect(existsSync(paths.ownerFile)).toBe(false);
  await (await claimData(paths, signal, report)).release();
});

test('of two that claim it at once one gets it', async () => {
  const paths = instancePaths(tempDir());
  const claims = await Promise.allSettled([1, 2, 3].map(() => claimData(paths, signal, report)));
  expect(claims.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
});

test.each([
  ['a launcher that is gone', JSON.stringify({ launcher: DEAD, java: DEAD })],
  [
    'a number that now is another process’s',
    JSON.stringify({ launcher: { pid: process.pid, birth: '0@x' }, java: null }),
  ],
  ['half a file', '{"launcher":{"pi'],
])('%s stops nobody', async (_, text) => {
  const paths = instancePaths(tempDir());
  writeFileSync(paths.ownerFile, text);
  await claimData(paths, signal, report);
  expect(JSON.parse(readFileSync(paths.ownerFile, 'utf8'))).toMatchObject({
    launcher: { pid: process.pid },
    java: null,
  });
});

test('a Java that was left behind is ended first', async () => {
  const paths = instancePaths(tempDir());
  const { child, identity } = await sleeper();
  const gone = once(child, 'exit');
  writeFileSync(paths.ownerFile, JSON.stringify({ launcher: DEAD, java: identity }));
  const told: unknown[] = [];
  await claimData(paths, signal, (progress) => told.push(progress));
  expect(told).toEqual([{ kind: 'ending-orphan', pid: identity.pid }]);
  expect(identify(identity.pid)).toBeNull();
  expect(await gone).toEqual([null, 'SIGTERM']);
});

test('another process with the id of the former Java is left alone', async () => {
  const paths = instancePaths(tempDir());
  const { identity } = await sleeper();
  writeFileSync(paths.ownerFile, JSON.stringify({ launcher: DEAD, java: { ...identity, birth: '0@x' } }));
  await claimData(paths, signal, report);
  expect(identify(identity.pid)).toEqual(identity);
});
