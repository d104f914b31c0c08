import type { ReadRows } from '../neo4j/read-rows.ts';
import type { Stores } from '../neo4j/stores.ts';

/** Stores of which only the record can be read. */
export function fakeStores(read: ReadRows): Stores {
  const nothing = async () => [];
  return { record: { read }, lessons: { read: nothing, write: nothing } };
}
