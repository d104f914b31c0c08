import { beforeEach, expect, test, vi } from 'vitest';
import { Neo4jLocalError } from './errors.ts';
import type { Instance } from './instance.ts';
import type { JavaExit, RunningJava } from './launch.ts';
import { launchUntilReady } from './launch-until-ready.ts';
import { supervise } from './supervise.ts';

/** Waits are skipped and a Java is a promise: only the order of events is tested. */
vi.mock('node:timers/promises', () => ({ setTimeout: async () => {} }));
vi.mock('./launch-until-ready.ts', () => ({ launchUntilReady: vi.fn(), afterExit: async () => {} }));
const relaunch = vi.mocked(launchUntilReady);
beforeEach(() => {
  relaunch.mockReset();
});

const KILLED: JavaExit = { code: null, signal: 'SIGKILL' };
const kinds: string[] = [];
const instance = {
  port: 7690,
  paths: { logsDir: '/logs' },
  archive: { isWriting: () => false },
  report: ({ kind }: { kind: string }) => kinds.push(kind),
} as unknown as Instance;

function fakeJava(pid: number): RunningJava & { crash(): void } {
  let end: (exit: JavaExit) => void = () => {};
  const exited = new Promise<JavaExit>((resolve) => {
    end = resolve;
  });
  return { pid, exited, crash: () => end(KILLED), kill: () => end({ code: 143, signal: null }) };
}

test('without restarts a crash is the end, and the folder is free afterwards', async () => {
  const java = fakeJava(1);
  const onEnd = vi.fn(async () => {});
  const supervised = supervise(instance, java, { restart: false, onEnd });
  java.crash();
  expect(await supervised.exited).toMatchObject({ reason: 'crashed', error: { code: 'CRASHED' } });
  expect(onEnd).toHaveBeenCalledOnce();
  expect(relaunch).not.toHaveBeenCalled();
});

test('is started again five times, and then no more', async () => {
  relaunch.mockImplementation(async () => {
    const java = fakeJava(2);
    java.crash();
    return java;
  });
  const first = fakeJava(1);
  first.crash();
  const exit = await supervise(instance, first, { restart: true, onEnd: async () => {} }).exited;
  expect(exit).toMatchObject({
    reason: 'crashed',
    error: { message: expect.stringContaining('5 times in a row') },
  });
  expect(relaunch).toHaveBeenCalledTimes(5);
});

test('goes on trying after a restart that failed, and gives the last failure as the reason', async () => {
  relaunch.mockRejectedValue(new Neo4jLocalError('PORT_TAKEN', 'taken'));
  const first = fakeJava(1);
  first.crash();
  const exit = await supervise(instance, first, { restart: true, onEnd: async () => {} }).exited;
  expect(exit).toMatchObject({ reason: 'crashed', error: { code: 'PORT_TAKEN' } });
  expect(relaunch).toHaveBeenCalledTimes(5);
});

test('a stop in the very moment of a restart ends what has just been started', async () => {
  const [first, second] = [fakeJava(1), fakeJava(2)];
  let restarted: (java: RunningJava) => void = () => {};
  relaunch.mockReturnValue(
    new Promise((resolve) => {
      restarted = resolve;
    }),
  );
  const supervised = supervise(instance, first, { restart: true, onEnd: async () => {} });
  first.crash();
  await vi.waitUntil(() => relaunch.mock.calls.length === 1);
  restarted(second);
  await supervised.stop();
  expect(await supervised.exited).toEqual({ reason: 'stopped' });
  expect(await second.exited).toEqual({ code: 143, signal: null });
  expect(supervised.pid()).toBeNull();
});

test('may be stopped again and again', async () => {
  const supervised = supervise(instance, fakeJava(1), { restart: true, onEnd: async () => {} });
  await Promise.all([supervised.stop(), supervised.stop()]);
  await supervised.stop();
  expect(await supervised.exited).toEqual({ reason: 'stopped' });
});
