import { readEnv } from './env.ts';
import { runOrderly } from './run-orderly.ts';
import type { StackOptions } from './serve.ts';

/**
 * Runs the whole stack in this process until `signal` is aborted: Neo4j, the record, the API and the pages on one port.
 * @returns the exit code, as `runOrderly`
 */
export function runStack(options: StackOptions): Promise<number> {
  return runOrderly(options, async (signal, cleanup) => {
    const env = readEnv(process.env, options.root);
    // To load all the code takes seconds: what is wrong in the environment is said before.
    const { serve } = await import('./serve.ts');
    await serve(env, { ...options, signal }, cleanup);
  });
}
