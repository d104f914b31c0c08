/**
 * `npm run bench` and `npm run bench:read`: run a program of `apps/api/bench` with the API, and its peers, compiled as in production. What stands
 * after `--` is passed on to it. Plain JavaScript: it runs before any package is there.
 */
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import './steps/quiet-tools.mjs';
import { checkNode } from './steps/check-node.mjs';
import { compile } from './steps/compile.mjs';
import { generate } from './steps/generate.mjs';
import { install } from './steps/install.mjs';
import { runStep, StepError } from './steps/run-step.mjs';
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
  const command = [process.execPath, '--import', 'tsx', `bench/${program}.ts`, ...parameters];
  await runStep('Measuring', command, { cwd: api, signal, show: true });
} catch (error) {
  if (!signal.aborted) process.stderr.write(`${error instanceof StepError ? error.message : error.stack}\n`);
  process.exitCode = 1;
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
