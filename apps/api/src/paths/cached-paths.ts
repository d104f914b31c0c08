import type { ReadRows } from '../neo4j/read-rows.ts';
import { type Paths, readPaths } from './paths.repository.ts';

/** Caches the paths of the record by its version, for all requests. A failed read is not cached: the next request tries again. */
export function cachedPaths(
  openRecord: () => ReadRows,
  recordVersion: () => Promise<string>,
): () => Promise<Paths> {
  let cached: { version: string; paths: Promise<Paths> } | undefined;
  return async () => {
    const version = await recordVersion();
    if (cached?.version === version) return cached.paths;
    const paths = readPaths(openRecord());
    const mine = { version, paths };
    cached = mine;
    paths.catch(() => {
      if (cached === mine) cached = undefined;
    });
    return paths;
  };
}
