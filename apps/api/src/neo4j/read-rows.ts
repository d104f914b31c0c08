import { createSendRows, type SendRows, type SendRowsOptions } from './send-rows.ts';

export type ReadRows = SendRows;

/** Reads for one request. An auto-commit transaction is one round trip, and the server refuses writes in it. */
export function createReadRows(options: SendRowsOptions): ReadRows {
  return createSendRows(
    (session, statement, parameters, config) => session.run(statement, parameters, config),
    options,
  );
}
