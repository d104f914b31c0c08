import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { promisify } from 'node:util';
import getPort from 'get-port';

const READY = /Ready to accept connections/;

export type Redis = {
  /** `redis://127.0.0.1:…` */
  url: string;
  /** What it holds under names such as `kk:room:*`, as `redis-cli` tells it. */
  keys: (pattern: string) => Promise<string[]>;
  /** Lets it hang, and go on. */
  pause: () => void;
  resume: () => void;
  stop: () => Promise<void>;
};

/**
 * Starts a Redis on a port of its own, which keeps nothing on disk.
 *
 * @param port by default one that is free
 * @throws Error that says how to get a Redis where there is none
 */
export async function startRedis(port?: number): Promise<Redis> {
  const on = port ?? (await getPort());
  const options = ['--port', String(on), '--bind', '127.0.0.1', '--save', '', '--appendonly', 'no'];
  const redis = spawn('redis-server', options, { stdio: ['ignore', 'pipe', 'inherit'] });
  try {
    await ready(redis);
  } catch (cause) {
    redis.kill('SIGKILL');
    throw new Error('No redis-server could be started. Debian: apt-get install redis-server.', { cause });
  }
  // Nothing that fails leaves it running.
  const kill = () => redis.kill('SIGKILL');
  process.once('exit', kill);
  return {
    url: `redis://127.0.0.1:${on}`,
    async keys(pattern) {
      const { stdout } = await promisify(execFile)('redis-cli', ['-p', String(on), 'KEYS', pattern]);
      return stdout.split('\n').filter((line) => line !== '');
    },
    pause: () => redis.kill('SIGSTOP'),
    resume: () => redis.kill('SIGCONT'),
    async stop() {
      process.off('exit', kill);
      if (redis.exitCode !== null || redis.signalCode !== null) return;
      const exited = once(redis, 'exit');
      redis.kill('SIGKILL');
      await exited;
    },
  };
}

async function ready(redis: ChildProcess): Promise<void> {
  const ended = new AbortController();
  const { signal } = ended;
  const failed = Promise.race([
    once(redis, 'error', { signal }).then(([error]) => Promise.reject(error)),
    once(redis, 'exit', { signal }).then(() => Promise.reject(new Error('It ended at once.'))),
  ]);
  failed.catch(() => {});
  if (redis.stdout === null) throw new Error('Its log is not there.');
  const log = createInterface({ input: redis.stdout });
  const isReady = new Promise<void>((resolve) => {
    log.on('line', (line) => {
      if (READY.test(line)) resolve();
    });
  });
  await Promise.race([isReady, failed]);
  ended.abort();
}
