/**
 * The errors whose message tells the user all they need. By name: to load what throws them takes a second, and the scripts, whose
 * step may fail, are plain JavaScript.
 */
const EXPECTED = new Set(['StartError', 'Neo4jLocalError', 'SeedError', 'StepError', 'RedisAway']);

/** Whether the error is shown without a stack. */
export function isExpected(error: unknown): error is Error {
  return error instanceof Error && EXPECTED.has(error.name);
}
