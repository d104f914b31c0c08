import { createReadRows, type ReadRows } from './read-rows.ts';
import type { SendRowsOptions } from './send-rows.ts';
import { createWriteRows, type WriteRows } from './write-rows.ts';

/** What the graph keeps for us, by who may write it. */
export type Stores = {
  /** Written by the load alone. */
  record: { read: ReadRows };
  /** Written by users. Bears a label of its own, which the load does not touch. */
  lessons: { read: ReadRows; write: WriteRows };
};

/** The stores as one request has them: all that it reads and writes keeps to its rounds and its deadline. */
export function createStores(options: SendRowsOptions): Stores {
  const read = createReadRows(options);
  return { record: { read }, lessons: { read, write: createWriteRows(options) } };
}
