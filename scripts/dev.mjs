/**
 * `npm run dev`: the product while it is being changed. Pages reload by themselves; the server starts again when a file that
 * it has read changes; Neo4j stays. Plain JavaScript: it runs before any package is there.
 */
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import './steps/quiet-tools.mjs';
import { checkNode } from './steps/check-node.mjs';
import { generate } from './steps/generate.mjs';
import { generateOnChange } from './steps/generate-on-change.mjs';
import { install } from './steps/install.mjs';
import { runCommand } from './steps/run-command.mjs';
import { StepError, say } from './steps/run-step.mjs';
import { stopOnSignals } from './steps/stop-on-signals.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
/** Read by the server without being imported. */
const READ_AS_TEXT = [
  'packages/schema/sdl/*.graphql',
  `${process.env.KTO_KOGO_RECORD || 'graph-seed/data'}/**/*.yaml`,
];

checkNode();
const signal = stopOnSignals();
try {
  await install(root, signal);
  await generate(root, signal);
  generateOnChange(root, signal);
  const { register } = await import('tsx/esm/api');
  register();
  const { withDatabase } = await import('../apps/stack/src/dev/with-database.ts');
  process.exitCode = await withDatabase({ root, signal, say }, serve);
} catch (error) {
  if (signal.aborted) say('Stopped.');
  else process.stderr.write(`${error instanceof StepError ? error.message : error.stack}\n`);
  process.exitCode = signal.aborted ? 0 : 1;
}
process.exit();

/** The server in a process of its own, which starts again on every change until we are told to stop. */
async function serve(variables) {
  await runCommand(
    [
      join(root, 'node_modules/.bin/tsx'),
      ...['watch', '--clear-screen=false', ...READ_AS_TEXT.flatMap((glob) => ['--include', glob])],
      'apps/stack/src/dev/serve.ts',
    ],
    {
      cwd: root,
      env: { ...process.env, ...variables, NODE_ENV: 'development' },
      signal,
      onOutput: (text) => process.stdout.write(text),
    },
  );
}
