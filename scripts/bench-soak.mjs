/**
 * `npm run bench:soak`: builds the product, runs it, and lets three classes use it for half an hour, or for as many minutes as stand after `--`.
 * Plain JavaScript: it runs before any package is there.
 */
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import './steps/quiet-tools.mjs';
import { checkNode } from './steps/check-node.mjs';
import { install } from './steps/install.mjs';
import { runStep, StepError } from './steps/run-step.mjs';
import { stopOnSignals } from './steps/stop-on-signals.mjs';
import { withProduct } from './steps/with-product.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');

checkNode();
const signal = stopOnSignals();
try {
  await install(root, signal);
  await withProduct(root, signal, async (url, pid) => {
    const command = [process.execPath, '--import', 'tsx', 'bench/soak.ts', ...process.argv.slice(2)];
    const env = { ...process.env, KTO_KOGO_URL: url, KTO_KOGO_PID: String(pid) };
    await runStep('Soaking', command, { cwd: join(root, 'apps/stack'), env, signal, show: true });
  });
} catch (error) {
  if (!signal.aborted) process.stderr.write(`${error instanceof StepError ? error.message : error.stack}\n`);
  process.exitCode = 1;
}
