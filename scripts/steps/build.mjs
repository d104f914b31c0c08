import { join } from 'node:path';
import { runStep } from './run-step.mjs';

/**
 * Builds what changed since the last build: types from the SDL, positions of the network, the pages.
 *
 * @param {string} root @param {AbortSignal} [signal]
 */
export async function build(root, signal) {
  await runStep(
    'Building what changed',
    [join(root, 'node_modules/.bin/turbo'), 'run', 'build', '--output-logs=errors-only'],
    {
      cwd: root,
      // A production build, whatever the caller runs in.
      env: { ...process.env, NODE_ENV: 'production' },
      signal,
    },
  );
}
