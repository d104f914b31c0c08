/**
 * `npm run bench`: measures what an answer costs, walks in a million figures, reading ties and loading, one after the other, and says at the end
 * which goals were met; a number after `--` is how many rounds it goes by turns with its peers. `npm run bench:read` and the like run one of them, to which is passed on what stands
 * after `--`. The API, and its peers, are compiled as in production. Plain JavaScript: it runs before any package is there.
 */
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import './steps/quiet-tools.mjs';
import { checkNode } from './steps/check-node.mjs';
import { compile } from './steps/compile.mjs';
import { generate } from './steps/generate.mjs';
import { install } from './steps/install.mjs';
import { runStep, StepError, say } from './steps/run-step.mjs';
import { stopOnSignals } from './steps/stop-on-signals.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const api = join(root, 'apps/api');

checkNode();
const signal = stopOnSignals();
try {
  await install(root, signal);
  await generate(root, signal);
  await compile(root);
  await bundlePeers();
  const [program, ...parameters] = process.argv.slice(2);
  if (program === 'everything') await measureEverything(parameters);
  else await measure(api, `bench/${program}.ts`, ...parameters);
} catch (error) {
  if (!signal.aborted) process.stderr.write(`${error instanceof StepError ? error.message : error.stack}\n`);
  process.exitCode = 1;
}

async function measureEverything(rounds) {
  const outputs = [
    await measure(api, 'bench/main.ts', ...rounds),
    await measure(api, 'bench/paths/main.ts', '1000000'),
    await measure(api, 'bench/paths/read.ts', '10000'),
    await measure(join(root, 'graph-seed'), 'bench/load.ts', '10000'),
  ];
  const goals = outputs.join('\n').match(/^Goal: .*$/gm) ?? [];
  const met = goals.filter((line) => line.endsWith(': met'));
  say(`\n${met.length} of ${goals.length} goals are met:\n${goals.join('\n')}`);
}

function measure(cwd, program, ...parameters) {
  const command = [process.execPath, '--expose-gc', '--import', 'tsx', program, ...parameters];
  return runStep(`Measuring ${program}`, command, { cwd, signal, show: true });
}

async function bundlePeers() {
  const { build } = await import('esbuild');
  await build({
    entryPoints: [join(api, 'bench/peers/serve.ts')],
    outfile: join(api, 'compiled/bench/serve.js'),
    bundle: true,
    packages: 'external',
    format: 'esm',
    platform: 'node',
    target: 'node20',
  });
}
