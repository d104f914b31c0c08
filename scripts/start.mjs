/** `npm start`: gets everything, builds what changed, runs the product, and stops it whole. Plain JavaScript: it runs before any package is there. */
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import './steps/quiet-tools.mjs';
import { build } from './steps/build.mjs';
import { checkNode } from './steps/check-node.mjs';
import { install } from './steps/install.mjs';
import { StepError, say } from './steps/run-step.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const stopping = new AbortController();
let stoppedAt = 0;

checkNode();
for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(name, () => stop(name));
// The terminal has gone: what is still said goes nowhere, and nobody is left to stop us.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', () => {
    if (!stopping.signal.aborted) stop('nobody listens');
  });
}

try {
  await install(root, stopping.signal);
  const { register } = await import('tsx/esm/api');
  register();
  process.env.NODE_ENV = 'production';
  const { runStack } = await import('../apps/stack/src/main.ts');
  process.exitCode = await runStack({
    root,
    signal: stopping.signal,
    say,
    build: (signal) => build(root, signal),
  });
} catch (error) {
  if (stopping.signal.aborted) say('Stopped.');
  else process.stderr.write(`${error instanceof StepError ? error.message : error.stack}\n`);
  process.exitCode = stopping.signal.aborted ? 0 : 1;
}
// Nothing is under way any more: whatever still holds the process (an idle socket) must not keep the terminal.
process.exit();

/**
 * The first signal stops everything in order; a later one leaves at once (the watcher then ends Neo4j). One Ctrl-C comes
 * twice: from the terminal, and passed on by npm.
 */
function stop(reason) {
  if (stopping.signal.aborted) {
    if (performance.now() - stoppedAt < 1_000) return;
    process.exit(130);
  }
  stoppedAt = performance.now();
  say('Stopping …');
  stopping.abort(reason);
}
