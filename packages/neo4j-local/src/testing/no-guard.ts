import type { Guard } from '../guard.ts';

/** For tests that start no process that could outlive them. */
export const NO_GUARD: Guard = { watch() {}, forget() {}, async close() {} };
