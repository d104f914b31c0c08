import pino, { type Logger } from 'pino';
import type { Env } from './env.ts';

/** Logs JSON lines to standard error, apart from the progress shown to the user. */
export function createLogger(env: Env): Logger {
  return pino({ level: env.logLevel, base: null }, pino.destination(2));
}
