import { createSend, createSendRows, type SendRows, type SendRowsOptions } from './send-rows.ts';

/**
 * Writes by one statement, and gives its rows. After DATABASE_UNAVAILABLE the write may have happened all the same: statements
 * must be idempotent.
 */
export type WriteRows = SendRows;

/** Writes for one request, each statement in a transaction that the driver begins and commits. */
export function createWriteRows(options: SendRowsOptions): WriteRows {
  return createSendRows(
    createSend(
      (session, statement, parameters, config) =>
        session.executeWrite((tx) => tx.run(statement, parameters), config),
      options,
    ),
  );
}
