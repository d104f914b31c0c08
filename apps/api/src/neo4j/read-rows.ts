import { createSendRows, type SendRows, type SendRowsOptions } from './send-rows.ts';

/** Reads by one statement, in one round trip. */
export type ReadRows = SendRows;

/** Reads for one request. An auto-commit transaction is one round trip, and a write is refused by the server. */
export function createReadRows(options: SendRowsOptions): ReadRows {
  return createSendRows(
    (session, statement, parameters, config) => session.run(statement, parameters, config),
    options,
  );
}
