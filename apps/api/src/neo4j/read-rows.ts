import { createSend, type Send, type SendRows, type SendRowsOptions } from './send-rows.ts';

export type ReadRows = SendRows;

/**
 * Reads for one request. An auto-commit transaction is one round trip, and the server refuses writes in it.
 *
 * @param recordsAtOnce all where it is not given
 */
export function createRead(options: SendRowsOptions, recordsAtOnce?: number): Send {
  return createSend(
    (session, statement, parameters, config) => session.run(statement, parameters, config),
    options,
    recordsAtOnce,
  );
}
