/**
 * Caches what is made of the whole record by its version, for all requests. A failed read is not cached: the next request tries
 * again.
 */
export function cachedByVersion<Made>(
  make: () => Promise<Made>,
  recordVersion: () => Promise<string>,
): () => Promise<Made> {
  let cached: { version: string; made: Promise<Made> } | undefined;
  return async () => {
    const version = await recordVersion();
    if (cached?.version === version) return cached.made;
    const mine = { version, made: make() };
    cached = mine;
    mine.made.catch(() => {
      if (cached === mine) cached = undefined;
    });
    return mine.made;
  };
}
