import { createHash } from 'node:crypto';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runStep } from './run-step.mjs';

/**
 * Installs the packages of the lock file unless just these are installed. The stamp is taken away first and written last: what
 * an install that was broken off has left, half of a package perhaps, is thrown away and done again.
 *
 * @param {string} root @param {AbortSignal} [signal]
 */
export async function install(root, signal) {
  const modules = join(root, 'node_modules');
  const stamp = join(modules, '.kto-kogo-installed');
  const lock = createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lock) return;
  const command = existsSync(stamp) ? 'install' : 'ci';
  rmSync(stamp, { force: true });
  await runStep('Installing packages', ['npm', command, '--no-audit', '--no-fund'], {
    cwd: root,
    // npm must install what builds the product, whatever the caller runs in.
    env: { ...process.env, NODE_ENV: 'development' },
    signal,
  });
  writeFileSync(stamp, lock);
}
