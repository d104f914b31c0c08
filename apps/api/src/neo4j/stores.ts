import { createReadRows, type ReadRows } from './read-rows.ts';
import type { SendRowsOptions } from './send-rows.ts';
import { createWriteRows, type WriteRows } from './write-rows.ts';

/** What is stored in the graph, by who may write it. */
export type Stores = {
  /** Written by the load alone. */
  record: { read: ReadRows };
  /** Written by users. Has its own label, which the load does not touch. */
  lessons: { read: ReadRows; write: WriteRows };
};

/** The stores for one request: all reads and writes share its rounds and its deadline. */
export function createStores(options: SendRowsOptions): Stores {
  const read = createReadRows(options);
  return { record: { read }, lessons: { read, write: createWriteRows(options) } };
}
