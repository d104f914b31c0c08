import { createSendRows, type SendRows, type SendRowsOptions } from './send-rows.ts';

/**
 * Writes by one statement, and gives what it returns. Where the answer is that the database was too slow or away, it may have
 * written all the same: a statement must do no harm when it is sent again.
 */
export type WriteRows = SendRows;

/** Writes for one request, each statement in a transaction that the driver begins and commits. */
export function createWriteRows(options: SendRowsOptions): WriteRows {
  return createSendRows(
    (session, statement, parameters, config) =>
      session.executeWrite((tx) => tx.run(statement, parameters), config),
    options,
  );
}
