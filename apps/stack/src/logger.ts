import pino, { type Logger } from 'pino';
import type { Env } from './env.ts';

/** Logs as lines of JSON to standard error, apart from what is said to the person at the terminal. */
export function createLogger(env: Env): Logger {
  return pino({ level: env.logLevel, base: null }, pino.destination(2));
}
