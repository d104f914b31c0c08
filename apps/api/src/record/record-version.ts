import type { Logger } from 'pino';
import { ApiError } from '../errors/api-error.ts';
import type { ReadRows } from '../neo4j/read-rows.ts';
import { recordRepository } from './record.repository.ts';

const KEPT_MS = 1_000;

/**
 * The version of the record in the database, read at most once a second for all requests together. So a cached response is at
 * most that much older than the database, and a database that has gone is noticed.
 */
export function recordVersion(openRecord: () => ReadRows, logger: Logger): () => Promise<string> {
  let asked: { at: number; version: Promise<string> } | undefined;
  return () => {
    if (asked === undefined || performance.now() - asked.at > KEPT_MS) {
      const version = recordRepository(openRecord())
        .facts()
        .then((facts) => facts.version)
        .catch((error: unknown) => {
          logger.warn(
            { err: error instanceof ApiError ? (error.originalError ?? error) : error },
            'no record',
          );
          throw error;
        });
      asked = { at: performance.now(), version };
    }
    return asked.version;
  };
}
