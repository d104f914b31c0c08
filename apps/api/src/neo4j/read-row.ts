import type { Send } from './send-rows.ts';

/** Sends a statement that gives one row, and gives its columns by their places. */
export type ReadRow = (
  statement: string,
  parameters: Readonly<Record<string, unknown>>,
) => Promise<readonly unknown[]>;

export function createReadRow(send: Send): ReadRow {
  return async (statement, parameters) => {
    const [record] = await send(statement, parameters);
    if (record === undefined) throw new Error('A statement that gives one row gave none.');
    return [...record.values()];
  };
}
