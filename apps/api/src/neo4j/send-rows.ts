import { setImmediate as nextTurn } from 'node:timers/promises';
import neo4j, { type Driver, type Record as Neo4jRecord, type QueryResult, type Session } from 'neo4j-driver';
import type { z } from 'zod';
import type { Deadline } from '../limits/deadline.ts';
import type { Bookmarks } from './bookmarks.ts';
import { databaseAway, databaseTooSlow, isOurFault } from './database-error.ts';

type Parameters = Readonly<Record<string, unknown>>;

const SLICE_MS = 8;
/** In place of so many records at once all of them: each of our results is a page at most. */
const WHOLE_RESULT = -1;

/** Sends one statement and parses its rows. */
export type SendRows = <Row>(
  statement: string,
  parameters: Parameters,
  row: z.ZodType<Row>,
) => Promise<Row[]>;

export type SendRowsOptions = {
  driver: Pick<Driver, 'session'>;
  database: string;
  bookmarks: Bookmarks;
  /** Limit for one statement; the driver's own limits could add up to more. */
  statementMaxMs: number;
  /** Of the whole request. */
  deadline: Deadline;
  /** Called with every statement sent: for tests and measurements. */
  onStatement?: ((statement: string, parameters: Parameters) => void) | undefined;
};

/** How a session runs one statement: by itself, or in a transaction that may write. */
type Run = (
  session: Session,
  statement: string,
  parameters: Parameters,
  config: { timeout: number },
) => PromiseLike<Pick<QueryResult, 'records'>>;

/** Sends one statement, and gives its records as the driver does. */
export type Send = (statement: string, parameters: Parameters) => Promise<readonly Neo4jRecord[]>;

/**
 * Sends the statements of one request, each in its own session. Sessions have read access unless `run` asks for more.
 *
 * @param recordsAtOnce how many are asked for before the next are
 * @throws ApiError DATABASE_UNAVAILABLE within about `statementMaxMs` whatever has become of the database; a plain Error where
 *   a statement is wrong, which is a defect
 */
export function createSend(run: Run, options: SendRowsOptions, recordsAtOnce = WHOLE_RESULT): Send {
  const { driver, database, bookmarks, statementMaxMs, deadline, onStatement } = options;
  return async (statement, parameters) => {
    const timeoutMs = Math.floor(Math.min(statementMaxMs, deadline.at - performance.now()));
    if (timeoutMs <= 0) throw databaseTooSlow();
    onStatement?.(statement, parameters);
    const session = driver.session({
      database,
      defaultAccessMode: neo4j.session.READ,
      bookmarkManager: bookmarks.manager,
      fetchSize: recordsAtOnce,
    });
    let timer: NodeJS.Timeout | undefined;
    const tooSlow = new Promise<never>((_, reject) => {
      timer = setTimeout(() => {
        reject(databaseTooSlow());
        cutConnections(session);
      }, timeoutMs);
    });
    const asked = run(session, statement, parameters, { timeout: timeoutMs }).then(
      ({ records }) => records,
      (error: unknown) => {
        throw isOurFault(error) ? error : databaseAway(error);
      },
    );
    try {
      return await Promise.race([asked, tooSlow]);
    } finally {
      clearTimeout(timer);
      // Not awaited: on a server that hangs it would take as long again, and the response does not need it.
      session.close().catch(() => {});
    }
  };
}

/** @throws also a plain Error where the shape of a row is wrong, which is a defect */
export function createSendRows(send: Send): SendRows {
  return async (statement, parameters, row) => parseRows(await send(statement, parameters), row);
}

/**
 * Ends the connection of a session whose statement is still under way. To close the session is not enough: the driver then asks the server
 * to reset the connection, and one that hangs would be missing among the few that there may be.
 */
function cutConnections(session: Session): void {
  for (const mode of [neo4j.session.READ, neo4j.session.WRITE]) {
    session
      ._connectionHolderWithMode(mode)
      .getConnection()
      // It has a method to close it, which the driver keeps out of its types.
      .then((connection: (object & { close?: () => Promise<void> }) | null) => connection?.close?.())
      .catch(() => {});
  }
}

/** Parses rows in slices: thousands at once would keep every other request waiting. */
async function parseRows<Row>(records: readonly Neo4jRecord[], row: z.ZodType<Row>): Promise<Row[]> {
  const rows: Row[] = [];
  let began = performance.now();
  for (const record of records) {
    rows.push(row.parse(record.toObject()));
    if (performance.now() - began > SLICE_MS) {
      await nextTurn();
      began = performance.now();
    }
  }
  return rows;
}
