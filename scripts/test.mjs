/** `npm test`: gets everything, runs every check and every test, and says how many passed. Plain JavaScript: it runs before any package is there. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import './steps/quiet-tools.mjs';
import { build } from './steps/build.mjs';
import { checkNode } from './steps/check-node.mjs';
import { findBrowser } from './steps/find-browser.mjs';
import { freePort } from './steps/free-port.mjs';
import { install } from './steps/install.mjs';
import { runStep, StepError, say } from './steps/run-step.mjs';
import { countPlaywright, countVitest } from './steps/test-counts.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const bin = (name) => join(root, 'node_modules/.bin', name);
const stopping = new AbortController();
const { signal } = stopping;
for (const name of ['SIGINT', 'SIGTERM']) process.on(name, () => stopping.abort(name));

const total = { passed: 0, failed: 0 };
const scratch = mkdtempSync(join(tmpdir(), 'kto-kogo-test-'));

checkNode();
try {
  await install(root, signal);
  const browser = await findBrowser(root, signal);
  await check('Generating types and positions', [
    bin('turbo'),
    'run',
    'codegen',
    'positions',
    '--output-logs=errors-only',
  ]);
  await check('Style', [bin('biome'), 'check', '.', '--error-on-warnings']);
  await check('One version of each dependency', [bin('sherif')]);
  await check('Boundaries between packages', [bin('turbo'), 'boundaries']);
  await check('Nothing unused', [bin('knip')]);
  await check('Types', [bin('turbo'), 'run', 'typecheck', '--output-logs=errors-only']);
  await check('The record’s files', [
    'npm',
    'run',
    '--silent',
    'check',
    '--workspace',
    '@kto-kogo/graph-seed',
  ]);
  // Before the tests: some of them start the whole product.
  await attempt(() => build(root, signal));
  const vitest = join(scratch, 'vitest.json');
  await suite('Unit and contract tests', () => countVitest(vitest), [
    ...[bin('vitest'), 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${vitest}`],
  ]);
  const playwright = join(scratch, 'playwright.json');
  await suite(
    'End-to-end tests',
    () => countPlaywright(playwright),
    [bin('playwright'), 'test', '--config', 'apps/web'],
    {
      CHROMIUM_PATH: browser,
      E2E_PORT: String(await freePort()),
      E2E_DATA: join(scratch, 'data'),
      PLAYWRIGHT_JSON_OUTPUT_NAME: playwright,
    },
  );
} catch (error) {
  total.failed += 1;
  process.stderr.write(
    `${signal.aborted ? 'Stopped.' : error instanceof StepError ? error.message : error.stack}\n`,
  );
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
say(`${total.passed} passed, ${total.failed} failed`);
process.exit(total.failed === 0 ? 0 : 1);

/** A command that passes or fails as a whole. */
async function check(title, command) {
  await attempt(() => runStep(title, command, { cwd: root, signal }));
}

/** A command that runs many tests and writes down how each went. A run that breaks without a failed test is a failure too. */
async function suite(title, count, command, env = {}) {
  let broke = false;
  try {
    await runStep(title, command, {
      cwd: root,
      signal,
      show: true,
      env: { ...process.env, ...env },
      // On SIGTERM Playwright would leave the product that it has started behind; it takes a while to stop it.
      endSignal: 'SIGINT',
      graceMs: 40_000,
    });
  } catch (error) {
    signal.throwIfAborted();
    process.stderr.write(`${error.message}\n`);
    broke = true;
  }
  const { passed, failed } = count();
  total.passed += passed;
  total.failed += broke ? Math.max(failed, 1) : failed;
  if (passed + failed === 0 && !broke) throw new Error(`${title}: no test ran.`);
}

async function attempt(run) {
  try {
    await run();
    total.passed += 1;
  } catch (error) {
    signal.throwIfAborted();
    total.failed += 1;
    process.stderr.write(`${error.message}\n`);
  }
}
