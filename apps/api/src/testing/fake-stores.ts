import type { ReadRow } from '../neo4j/read-row.ts';
import type { SendRows } from '../neo4j/send-rows.ts';
import type { Stores } from '../neo4j/stores.ts';

/** Stores all of whose statements go one way. */
export function fakeStores(send: SendRows, readRow: ReadRow): Stores {
  return { record: { read: send, readRow, readLists: async () => [] }, lessons: { read: send, write: send } };
}
