import { createHash } from 'node:crypto';
import type { PurgeRecord } from '@kto-kogo/domain';

/** Raised when the load writes the same record differently, so that graphs in the older form are loaded again. */
const GRAPH_FORM = 3;

/** A short hash of the content, independent of files and their order. */
export function versionOf(content: Omit<PurgeRecord, 'version'>): string {
  const text = JSON.stringify([GRAPH_FORM, content], (_, value: unknown) => withSortedKeys(value));
  return createHash('sha256').update(text).digest('hex').slice(0, 16);
}

function withSortedKeys(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}
