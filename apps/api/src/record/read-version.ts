import { ApiError } from '../errors/api-error.ts';
import { Deadline } from '../limits/deadline.ts';
import { createDriver, type DatabaseServer } from '../neo4j/create-driver.ts';
import { databaseAway } from '../neo4j/database-error.ts';
import { greets } from '../neo4j/greets.ts';
import { createRead } from '../neo4j/read-rows.ts';
import { createSendRows, type SendRowsOptions } from '../neo4j/send-rows.ts';
import { type RecordFacts, recordRepository } from './record.repository.ts';

const GREETING_MAX_MS = 1_000;

export type VersionReaderOptions = Pick<SendRowsOptions, 'database' | 'bookmarks' | 'onStatement'> & {
  server: DatabaseServer;
  /** Limit for reading it once. */
  maxMs: number;
};

export type VersionReader = {
  /** @throws ApiError DATABASE_UNAVAILABLE, RECORD_NOT_LOADED */
  read(): Promise<RecordFacts>;
  close(): Promise<void>;
};

/**
 * Reads the version of the record by a connection of its own: where all others are taken or hang, it still finds out whether the database
 * is there. After a failure it leaves that connection too.
 */
export function versionReader(options: VersionReaderOptions): VersionReader {
  const { server, database, bookmarks, maxMs, onStatement } = options;
  let driver: ReturnType<typeof createDriver> | null = createDriver(server);
  return {
    async read() {
      if (driver === null) {
        if (!(await greets(server.uri, GREETING_MAX_MS))) throw databaseAway('nobody greets');
        driver = createDriver(server);
      }
      const mine = driver;
      const send = createRead({
        driver: mine,
        database,
        bookmarks,
        statementMaxMs: maxMs,
        deadline: new Deadline(maxMs),
        onStatement,
      });
      try {
        return await recordRepository(createSendRows(send)).facts();
      } catch (error) {
        const isAnswer = error instanceof ApiError && error.code === 'RECORD_NOT_LOADED';
        if (!isAnswer) {
          driver = null;
          bookmarks.forget();
          mine.close().catch(() => {});
        }
        throw error;
      }
    },
    close: async () => driver?.close(),
  };
}
