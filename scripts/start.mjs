/** `npm start`: gets everything, builds what changed, runs the product, and stops it whole. Plain JavaScript: it runs before any package is there. */
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import './steps/quiet-tools.mjs';
import { build } from './steps/build.mjs';
import { checkNode } from './steps/check-node.mjs';
import { compile } from './steps/compile.mjs';
import { install } from './steps/install.mjs';
import { StepError, say } from './steps/run-step.mjs';
import { stopOnSignals } from './steps/stop-on-signals.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');

checkNode();
const signal = stopOnSignals();
try {
  await install(root, signal);
  await compile(root);
  await import('./steps/use-compiled.mjs');
  process.env.NODE_ENV = 'production';
  const { runStack } = await import('../apps/stack/src/main.ts');
  process.exitCode = await runStack({ root, signal, say, build: (both) => build(root, both) });
} catch (error) {
  if (signal.aborted) say('Stopped.');
  else process.stderr.write(`${error instanceof StepError ? error.message : error.stack}\n`);
  process.exitCode = signal.aborted ? 0 : 1;
}
// Nothing is under way any more: whatever still holds the process (an idle socket) must not keep the terminal.
process.exit();
