import { spawnSync } from 'node:child_process';
import { runStep } from './run-step.mjs';

/**
 * Sees to a Redis for the tests that several servers share: the system's, or else Debian's, which is installed. Whoever
 * needs it says how to get it where none could be had.
 *
 * @param {string} root @param {AbortSignal} [signal]
 */
export async function findRedis(root, signal) {
  if (spawnSync('redis-server', ['--version']).status === 0) return;
  const install = 'apt-get update -qq && apt-get install -y -qq --no-install-recommends redis-server';
  await runStep('Installing Debian’s Redis', ['sh', '-c', install], { cwd: root, signal }).catch(() => {
    signal?.throwIfAborted();
  });
}
