import { createReadLists, type ReadLists } from './read-lists.ts';
import { createReadRow, type ReadRow } from './read-row.ts';
import { createRead, type ReadRows } from './read-rows.ts';
import { createSendRows, type SendRowsOptions } from './send-rows.ts';
import { createWriteRows, type WriteRows } from './write-rows.ts';

/** What is stored in the graph, by who may write it. */
export type Stores = {
  /** Written by the load alone. */
  record: { read: ReadRows; readRow: ReadRow; readLists: ReadLists };
  /** Written by users. Has its own label, which the load does not touch. */
  lessons: { read: ReadRows; write: WriteRows };
};

/** Whatever has arrived of a result is decoded at once, and keeps everybody waiting as long as that takes. */
const PARTS_AT_ONCE = 1;

/** The stores for one request: all reads and writes share its deadline. */
export function createStores(options: SendRowsOptions): Stores {
  const send = createRead(options);
  const read = createSendRows(send);
  return {
    record: {
      read,
      readRow: createReadRow(send),
      readLists: createReadLists(createRead(options, PARTS_AT_ONCE)),
    },
    lessons: { read, write: createWriteRows(options) },
  };
}
