import { createHash } from 'node:crypto';
import type { PurgeRecord } from '@kto-kogo/domain';

/** Raised when the load writes the same record differently, so that graphs in the older form are loaded again. */
const GRAPH_FORM = 7;

/** A short hash of the content, independent of files and their order. Taken an item at a time: the text of a large record is too long for one. */
export function versionOf(content: Omit<PurgeRecord, 'version'>): string {
  const hash = createHash('sha256').update(String(GRAPH_FORM));
  for (const [name, part] of sorted(content)) {
    hash.update(`\n${name}`);
    const items = Array.isArray(part) ? part : sorted(part as object);
    for (const item of items)
      hash.update(`\n${JSON.stringify(item, (_, value: unknown) => withSortedKeys(value))}`);
  }
  return hash.digest('hex').slice(0, 16);
}

function withSortedKeys(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(sorted(value));
}

function sorted(value: object): [string, unknown][] {
  return Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
}
