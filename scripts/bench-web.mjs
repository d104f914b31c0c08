/**
 * `npm run bench:web`: builds the product, runs it on a port and a data folder of its own, and measures it in Chromium. Names after `--`
 * choose a part: opening, moving, choosing, bytes, memory. `KTO_KOGO_URL` measures one that runs already. Plain JavaScript: it runs before any
 * package is there.
 */
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import './steps/quiet-tools.mjs';
import { checkNode } from './steps/check-node.mjs';
import { findBrowser } from './steps/find-browser.mjs';
import { install } from './steps/install.mjs';
import { runStep, StepError } from './steps/run-step.mjs';
import { stopOnSignals } from './steps/stop-on-signals.mjs';
import { withProduct } from './steps/with-product.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const web = join(root, 'apps/web');

checkNode();
const signal = stopOnSignals();
try {
  await install(root, signal);
  const browser = await findBrowser(root, signal);
  const named = process.env.KTO_KOGO_URL;
  if (named === undefined) await withProduct(root, signal, (url) => measure(browser, url));
  else await measure(browser, named);
} catch (error) {
  if (!signal.aborted) process.stderr.write(`${error instanceof StepError ? error.message : error.stack}\n`);
  process.exitCode = 1;
}

async function measure(browser, url) {
  const command = [process.execPath, '--import', 'tsx', 'bench/main.ts', ...process.argv.slice(2)];
  const env = { ...process.env, CHROMIUM_PATH: browser, KTO_KOGO_URL: url };
  await runStep('Measuring', command, { cwd: web, env, signal, show: true });
}
