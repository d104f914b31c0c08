import { createHash } from 'node:crypto';
import type { PurgeRecord } from '@kto-kogo/domain';

/** Raised when the same record is written into the graph differently, so that graphs of the older form are mended. */
const GRAPH_FORM = 1;

/** A short hash of the content: the same for the same content, whatever files it stands in and in whatever order. */
export function versionOf(content: Omit<PurgeRecord, 'version'>): string {
  const text = JSON.stringify([GRAPH_FORM, content], (_, value: unknown) => withSortedKeys(value));
  return createHash('sha256').update(text).digest('hex').slice(0, 16);
}

function withSortedKeys(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}
