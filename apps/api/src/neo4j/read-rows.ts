import neo4j, { type Driver } from 'neo4j-driver';
import type { z } from 'zod';
import { databaseAway, databaseTooSlow, isOurFault } from './database-error.ts';
import type { Rounds } from './rounds.ts';

/** Sends one statement and gives its rows, each parsed. One round trip. */
export type ReadRows = <Row>(
  statement: string,
  parameters: Readonly<Record<string, unknown>>,
  row: z.ZodType<Row>,
) => Promise<Row[]>;

export type ReadRowsOptions = {
  driver: Driver;
  database: string;
  /** One statement may take so long, also where the driver's own limits add up to more. */
  statementMaxMs: number;
  /** When the whole request must be answered, as `performance.now()` counts. */
  deadline: number;
  /** The rounds of the request that this reads for. */
  rounds: Rounds;
  /** Told of every statement sent: for tests and measurements. */
  onStatement?: ((statement: string, parameters: Readonly<Record<string, unknown>>) => void) | undefined;
};

/**
 * Reads for one request. An auto-commit transaction in a session with read access is one round trip, and a write is
 * refused there by the server.
 * @throws ApiError DATABASE_UNAVAILABLE within about `statementMaxMs` whatever has become of the database; a plain Error
 *   where a statement or the shape of a row is wrong, which is a defect
 */
export function createReadRows(options: ReadRowsOptions): ReadRows {
  const { driver, database, statementMaxMs, deadline, rounds, onStatement } = options;
  return (statement, parameters, row) =>
    rounds.during(async () => {
      const timeoutMs = Math.floor(Math.min(statementMaxMs, deadline - performance.now()));
      if (timeoutMs <= 0) throw databaseTooSlow();
      onStatement?.(statement, parameters);
      const session = driver.session({ database, defaultAccessMode: neo4j.session.READ });
      let timer: NodeJS.Timeout | undefined;
      const tooSlow = new Promise<never>((_, reject) => {
        timer = setTimeout(() => reject(databaseTooSlow()), timeoutMs);
      });
      const asked = session.run(statement, parameters, { timeout: timeoutMs }).catch((error: unknown) => {
        throw isOurFault(error) ? error : databaseAway(error);
      });
      try {
        const { records } = await Promise.race([asked, tooSlow]);
        return records.map((record) => row.parse(record.toObject()));
      } finally {
        clearTimeout(timer);
        // Not awaited: on a server that hangs it would take as long again, and the answer needs nothing of it.
        session.close().catch(() => {});
      }
    });
}
