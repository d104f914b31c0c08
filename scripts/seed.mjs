/**
 * `npm run seed:check`, `seed:generate`, `seed:report` and `seed:sentences`: what can be done with the files of a record. Plain JavaScript: it runs before any
 * package is there.
 */
import { spawnSync } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import './steps/quiet-tools.mjs';
import { checkNode } from './steps/check-node.mjs';
import { install } from './steps/install.mjs';
import { StepError } from './steps/run-step.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const [what = '', ...others] = process.argv.slice(2);

checkNode();
try {
  await install(root);
  const main = join('src', what, 'main.ts');
  const { status } = spawnSync(process.execPath, ['--import', 'tsx', main, ...others], {
    cwd: join(root, 'graph-seed'),
    stdio: 'inherit',
  });
  process.exitCode = status ?? 1;
} catch (error) {
  process.stderr.write(`${error instanceof StepError ? error.message : error.stack}\n`);
  process.exitCode = 1;
}
