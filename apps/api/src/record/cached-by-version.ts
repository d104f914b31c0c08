import type { RecordVersion } from './record-version.ts';

/**
 * Caches what is made of the whole record by its version, for all requests. A failed read is not cached: the next request tries
 * again. While the version cannot be confirmed, what was made of it goes on being given, and nothing is made.
 */
export function cachedByVersion<Made>(
  make: () => Promise<Made>,
  recordVersion: RecordVersion,
): () => Promise<Made> {
  let cached: { version: string; made: Promise<Made> } | undefined;
  return async () => {
    const { version, failure } = await recordVersion();
    if (cached?.version === version) return cached.made;
    if (failure !== null) throw failure;
    const mine = { version, made: make() };
    cached = mine;
    mine.made.catch(() => {
      if (cached === mine) cached = undefined;
    });
    return mine.made;
  };
}
