import { Cleanup } from './cleanup.ts';
import { isExpected } from './expected.ts';

export type OrderlyOptions = {
  /** Aborted to stop everything. */
  signal: AbortSignal;
  /** Shows the user a line of progress. */
  say: (line: string) => void;
};

/**
 * Runs `run` until `signal` is aborted, and closes what it opened however it ends.
 * @returns the exit code: 0 after an orderly stop; 1 where `run` failed, after showing the reason
 */
export async function runOrderly(
  { signal, say }: OrderlyOptions,
  run: (signal: AbortSignal, cleanup: Cleanup) => Promise<void>,
): Promise<number> {
  const cleanup = new Cleanup();
  const failed = new AbortController();
  try {
    await run(AbortSignal.any([signal, failed.signal]), cleanup);
    return 0;
  } catch (error) {
    failed.abort();
    if (signal.aborted) return 0;
    say(
      isExpected(error)
        ? `✗ ${error.message.replace(/^✗ /, '')}`
        : `✗ ${error instanceof Error ? error.stack : error}`,
    );
    return 1;
  } finally {
    await cleanup.run((error) => say(`While stopping: ${error}`));
    if (signal.aborted) say('Stopped.');
  }
}
