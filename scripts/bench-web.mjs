/**
 * `npm run bench:web`: builds the product, runs it on a port and a data folder of its own, and measures it in Chromium. Names after `--`
 * choose a part: opening, moving, choosing, bytes, memory. `KTO_KOGO_URL` measures one that runs already. Plain JavaScript: it runs before any
 * package is there.
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import './steps/quiet-tools.mjs';
import { build } from './steps/build.mjs';
import { checkNode } from './steps/check-node.mjs';
import { findBrowser } from './steps/find-browser.mjs';
import { install } from './steps/install.mjs';
import { runStep, StepError } from './steps/run-step.mjs';
import { stopOnSignals } from './steps/stop-on-signals.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const web = join(root, 'apps/web');

checkNode();
const signal = stopOnSignals();
try {
  await install(root, signal);
  const browser = await findBrowser(root, signal);
  const named = process.env.KTO_KOGO_URL;
  if (named === undefined) await onItsOwn((url) => measure(browser, url));
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

/** Runs the product meanwhile. */
async function onItsOwn(act) {
  await build(root, signal);
  const { default: getPort } = await import('get-port');
  const url = `http://localhost:${await getPort()}`;
  const data = mkdtempSync(join(tmpdir(), 'kto-kogo-bench-'));
  const product = spawn(process.execPath, [join(root, 'scripts/start.mjs')], {
    env: { ...process.env, PORT: new URL(url).port, KTO_KOGO_DATA: data },
    stdio: 'ignore',
  });
  const ended = new Promise((resolve) => product.once('exit', resolve));
  try {
    await untilReady(`${url}/readyz`, product);
    await act(url);
  } finally {
    product.kill('SIGTERM');
    await ended;
    rmSync(data, { recursive: true, force: true });
  }
}

async function untilReady(url, product) {
  while (product.exitCode === null) {
    signal.throwIfAborted();
    const answer = await fetch(url).catch(() => null);
    if (answer?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 300));
  }
  throw new Error('The product ended before it was ready.');
}
