/**
 * `npm run bench`: measures all that has a goal, one program after the other, and says at the end which goals were met; a number after `--` is how many
 * rounds the API goes by turns with its peers. `npm run bench:read` and the like run one of them, to which is passed on what stands after `--`. What runs
 * is compiled or built as in production. Plain JavaScript: it runs before any package is there.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import './steps/quiet-tools.mjs';
import { checkNode } from './steps/check-node.mjs';
import { compile } from './steps/compile.mjs';
import { findBrowser } from './steps/find-browser.mjs';
import { generate } from './steps/generate.mjs';
import { install } from './steps/install.mjs';
import { runStep, StepError, say } from './steps/run-step.mjs';
import { stopOnSignals } from './steps/stop-on-signals.mjs';
import { withProduct } from './steps/with-product.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const [api, seed, stack, web] = ['apps/api', 'graph-seed', 'apps/stack', 'apps/web'].map((each) =>
  join(root, each),
);
/** Figures in the generated records that are measured where nothing else is asked for. */
const [MANY, SOME] = ['100000', '10000'];

const PROGRAMS = {
  api: async (rounds) => {
    await bundlePeers();
    return measure(api, 'bench/main.ts', rounds);
  },
  paths: (sizes) => measure(api, 'bench/paths/main.ts', sizes),
  read: async ([figures = MANY]) => {
    await bundlePeers();
    return measure(api, 'bench/paths/read.ts', [figures]);
  },
  load: ([figures = MANY, ...others]) => measure(seed, 'bench/load.ts', [figures, ...others]),
  hits: ([small = SOME, large = MANY]) => {
    const env = { ...process.env, KTO_KOGO_HITS: `${small} ${large}` };
    const tests = ['--project', 'contract:@kto-kogo/api', 'contract/hits.contract.test.ts'];
    return run('Comparing hits', [join(root, 'node_modules/.bin/vitest'), 'run', ...tests], {
      cwd: root,
      env,
    });
  },
  class: async (sizes) => {
    await bundlePeers();
    return measure(api, 'bench/class/main.ts', sizes);
  },
  /** As many members are kept as come and go: a hundred at once, more of them with each minute. */
  'class-soak': ([minutes = '5']) =>
    withProduct(root, signal, { ROOM_MEMBERS_MAX: '3000' }, (url, pid, data) =>
      measure(api, 'bench/class/soak/main.ts', [minutes], { ...of(url, pid), KTO_KOGO_DATA: data }),
    ),
  web: async (parts) => {
    const named = process.env.KTO_KOGO_URL;
    if (named !== undefined) return measurePages(named, parts);
    return withProduct(root, signal, {}, (url, pid) => measurePages(url, parts, pid));
  },
  /** The pages of a generated record. */
  large: async ([figures = SOME, ...parts]) => {
    const folder = mkdtempSync(join(tmpdir(), 'kto-kogo-record-'));
    try {
      await run(
        'Making a record',
        ['npm', 'run', '--silent', 'seed:generate', '--', '--figures', figures, '--out', folder],
        { cwd: root },
      );
      const env = { KTO_KOGO_RECORD: folder };
      return await withProduct(root, signal, env, (url, pid) =>
        measurePages(url, parts.length > 0 ? parts : ['opening'], pid),
      );
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
  recovery: () =>
    withProduct(root, signal, {}, (url, pid) => measure(stack, 'bench/recovery.ts', [], of(url, pid))),
  soak: (minutes) =>
    withProduct(root, signal, {}, (url, pid) => measure(stack, 'bench/soak.ts', minutes, of(url, pid))),
};

/** What takes half an hour or more is measured only where it is asked for. */
const EVERYTHING = {
  api: [],
  paths: ['1000000'],
  read: [],
  load: [],
  hits: [],
  class: [],
  large: [],
  recovery: [],
};
const ELSEWHERE = [
  'npm run bench:read -- 1000000 (with NEO4J_HEAP=2048): a million figures loaded, read and built within 60 s',
  'npm run bench:class-soak: a hundred join, follow, answer and leave for five minutes, nothing lost',
  'npm run bench:soak: three classes for half an hour, memory flat, no error',
];

checkNode();
const signal = stopOnSignals();
try {
  await install(root, signal);
  await generate(root, signal);
  await compile(root);
  const [program, ...parameters] = process.argv.slice(2);
  if (program === 'everything') await measureEverything(parameters);
  else await PROGRAMS[program](parameters);
} catch (error) {
  if (!signal.aborted) process.stderr.write(`${error instanceof StepError ? error.message : error.stack}\n`);
  process.exitCode = 1;
}

async function measureEverything(rounds) {
  const outputs = [];
  const failed = [];
  for (const [program, parameters] of Object.entries({ ...EVERYTHING, api: rounds })) {
    try {
      outputs.push(await PROGRAMS[program](parameters));
    } catch (error) {
      // What was measured for half an hour is told all the same.
      if (signal.aborted || !(error instanceof StepError)) throw error;
      process.stderr.write(`${error.message}\n`);
      failed.push(program);
    }
  }
  const goals = outputs.join('\n').match(/^Goal: .*$/gm) ?? [];
  const met = goals.filter((line) => line.endsWith(': met'));
  say(`\n${met.length} of ${goals.length} goals are met:\n${goals.join('\n')}`);
  if (failed.length > 0) {
    say(`\nNot measured to its end: ${failed.join(', ')}`);
    process.exitCode = 1;
  }
  say(`\nNot measured here; the figures last seen are in docs/performance.md:\n${ELSEWHERE.join('\n')}`);
}

function run(title, command, options) {
  return runStep(title, command, { signal, show: true, ...options });
}

function measure(cwd, program, parameters, env = process.env) {
  const command = [process.execPath, '--expose-gc', '--import', 'tsx', program, ...parameters];
  return run(`Measuring ${program}`, command, { cwd, env });
}

async function measurePages(url, parts, pid) {
  const CHROMIUM_PATH = await findBrowser(root, signal);
  return measure(web, 'bench/main.ts', parts, { ...of(url, pid), CHROMIUM_PATH });
}

/** @param {number} [pid] of the product, where it was started here */
function of(url, pid) {
  return { ...process.env, KTO_KOGO_URL: url, ...(pid && { KTO_KOGO_PID: String(pid) }) };
}

async function bundlePeers() {
  const { build } = await import('esbuild');
  await build({
    entryPoints: ['peers/serve.ts', 'class/serve-class.ts', 'class/raw-clients.ts'].map((each) =>
      join(api, 'bench', each),
    ),
    entryNames: '[name]',
    outdir: join(api, 'compiled/bench'),
    bundle: true,
    packages: 'external',
    format: 'esm',
    platform: 'node',
    target: 'node20',
  });
}
