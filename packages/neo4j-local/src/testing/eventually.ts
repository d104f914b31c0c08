import { setTimeout as wait } from 'node:timers/promises';

const POLL_MS = 20;
const LIMIT_MS = 60_000;

/** Waits until a condition holds; the error of a timeout names it. */
export async function eventually(what: string, holds: () => boolean | Promise<boolean>): Promise<void> {
  for (let waited = 0; !(await holds()); waited += POLL_MS) {
    if (waited > LIMIT_MS) throw new Error(`Never came true: ${what}`);
    await wait(POLL_MS);
  }
}
