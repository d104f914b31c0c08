/**
 * `npm test`: gets everything, runs every check and every test, and says how many passed. `npm run test:unit`, `test:contract`,
 * `test:clients` and `test:e2e` run one suite; paths and other filters after `--` are passed on. Plain JavaScript: it runs before any
 * package is there.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import './steps/quiet-tools.mjs';
import { build } from './steps/build.mjs';
import { checkNode } from './steps/check-node.mjs';
import { findBrowser } from './steps/find-browser.mjs';
import { findRedis } from './steps/find-redis.mjs';
import { generate } from './steps/generate.mjs';
import { install } from './steps/install.mjs';
import { StepError, say } from './steps/run-step.mjs';
import { countPlaywright, countVitest } from './steps/test-counts.mjs';
import { TestRun } from './steps/test-run.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const bin = (name) => join(root, 'node_modules/.bin', name);
const stopping = new AbortController();
const { signal } = stopping;
for (const name of ['SIGINT', 'SIGTERM']) process.on(name, () => stopping.abort(name));

// Compiled modules are cached on disk; not for the contract tests, whose global setup fails with a cached module (Vitest 4.1).
const UNIT = ['--project', '!contract:*', '--experimental.fsModuleCache'];
const CONTRACT = ['--project', 'contract:*'];
const CLIENTS = ['--project', 'contract:clients'];
const scratch = mkdtempSync(join(tmpdir(), 'kto-kogo-test-'));
const run = new TestRun(root, signal);

const suites = {
  async all() {
    const browser = await findBrowser(root, signal);
    await findRedis(root, signal);
    // One processor generates while the other checks what does not need it.
    await Promise.all([run.attempt(() => generate(root, signal)), checkSources()]);
    await checkGenerated();
    await buildBeforeTests();
    // Properties are then held to ten times as many random cases.
    process.env.THOROUGH = 'yes';
    await vitest('Unit and contract tests');
    await playwright(browser);
  },
  async unit(filters) {
    await generate(root, signal);
    await vitest('Unit tests', ...UNIT, ...filters);
  },
  async contract(filters) {
    await findRedis(root, signal);
    await generate(root, signal);
    if (filters.length === 0 || filters.some((filter) => filter.includes('stack'))) await buildBeforeTests();
    await vitest('Contract tests', ...CONTRACT, ...filters);
  },
  async clients(filters) {
    await generate(root, signal);
    await buildBeforeTests();
    await vitest('Tests with other clients', ...CLIENTS, ...filters);
  },
  async e2e(filters) {
    const browser = await findBrowser(root, signal);
    await findRedis(root, signal);
    await buildBeforeTests();
    await playwright(browser, ...filters);
  },
};

const [name = 'all', ...filters] = process.argv.slice(2);
const suite = name === 'all' && filters.length > 0 ? undefined : suites[name];
if (suite === undefined) {
  process.stderr.write('npm test runs everything. For a part of it: npm run test:unit -- packages/domain\n');
  process.exit(1);
}

checkNode();
try {
  await install(root, signal);
  await suite(filters);
} catch (error) {
  run.failed += 1;
  process.stderr.write(
    `${signal.aborted ? 'Stopped.' : error instanceof StepError ? error.message : error.stack}\n`,
  );
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
for (const failure of run.failures) say(failure);
say(`${run.passed} passed, ${run.failed} failed`);
process.exit(run.failed === 0 ? 0 : 1);

async function checkSources() {
  await run.check('Style', [bin('biome'), 'check', '.', '--error-on-warnings']);
  await run.check('One version of each dependency', [bin('sherif')]);
  await run.check('Boundaries between packages', [bin('turbo'), 'boundaries']);
  await run.check('The record’s files', ['npm', 'run', '--silent', 'seed:check']);
}

async function checkGenerated() {
  await run.check('Nothing unused', [bin('knip')]);
  await run.check('Types', [bin('turbo'), 'run', 'typecheck', '--output-logs=errors-only']);
}

/** Some tests start the whole product: the build must not count against their time. */
async function buildBeforeTests() {
  await run.attempt(() => build(root, signal));
}

async function vitest(title, ...args) {
  const report = join(scratch, 'vitest.json');
  await run.suite(title, () => countVitest(report), [
    ...[bin('vitest'), 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`],
    ...args,
  ]);
}

async function playwright(browser, ...args) {
  const { default: getPort } = await import('get-port');
  const report = join(scratch, 'playwright.json');
  await run.suite(
    'End-to-end tests',
    () => countPlaywright(report),
    [bin('playwright'), 'test', '--config', 'apps/web', ...args],
    {
      CHROMIUM_PATH: browser,
      E2E_PORT: String(await getPort()),
      E2E_DATA: join(scratch, 'data'),
      PLAYWRIGHT_JSON_OUTPUT_NAME: report,
    },
  );
}
