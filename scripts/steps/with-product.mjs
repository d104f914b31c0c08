import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from './build.mjs';

/**
 * Builds the product, and runs it on a port and a data folder of its own while something acts on it.
 *
 * @param {string} root
 * @param {AbortSignal} signal
 * @param {NodeJS.ProcessEnv} env what it is told beside
 * @param {(url: string, pid: number, data: string) => Promise<string>} act is told its folder too
 * @returns what it returns
 */
export async function withProduct(root, signal, env, act) {
  await build(root, signal);
  const { default: getPort } = await import('get-port');
  const url = `http://localhost:${await getPort()}`;
  const data = mkdtempSync(join(tmpdir(), 'kto-kogo-bench-'));
  const product = spawn(process.execPath, [join(root, 'scripts/start.mjs')], {
    env: { ...process.env, ...env, PORT: new URL(url).port, KTO_KOGO_DATA: data },
    stdio: 'ignore',
  });
  const ended = new Promise((resolve) => product.once('exit', resolve));
  try {
    await untilReady(`${url}/readyz`, product, signal);
    return await act(url, product.pid, data);
  } finally {
    product.kill('SIGTERM');
    await ended;
    rmSync(data, { recursive: true, force: true });
  }
}

async function untilReady(url, product, signal) {
  while (product.exitCode === null) {
    signal.throwIfAborted();
    const answer = await fetch(url).catch(() => null);
    if (answer?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 300));
  }
  throw new Error('The product ended before it was ready.');
}
