import { join } from 'node:path';
import { runStep } from './run-step.mjs';

/**
 * Writes the code that is not in the repository: types from the SDL, positions of the network. Only where their sources
 * have changed.
 *
 * @param {string} root @param {AbortSignal} [signal]
 */
export async function generate(root, signal) {
  await runStep(
    'Generating types and positions',
    [join(root, 'node_modules/.bin/turbo'), 'run', 'codegen', 'positions', '--output-logs=errors-only'],
    { cwd: root, signal },
  );
}
