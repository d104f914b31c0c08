import { join } from 'node:path';
import { runStack } from '../main.ts';

/** The server of `npm run dev`, in a process that is restarted on every change. */
const stopping = new AbortController();
for (const name of ['SIGINT', 'SIGTERM'] as const) process.on(name, () => stopping.abort(name));

process.exitCode = await runStack({
  root: join(import.meta.dirname, '../../../..'),
  signal: stopping.signal,
  say: (line) => process.stdout.write(`${line}\n`),
  build: null,
});
process.exit();
