import type { ReadRows } from '../neo4j/read-rows.ts';
import { type Paths, readPaths } from './paths.repository.ts';

/** Caches the paths of the record by its version, for all requests. A failed read is not cached: the next request tries again. */
export function keptPaths(
  openRecord: () => ReadRows,
  recordVersion: () => Promise<string>,
): () => Promise<Paths> {
  let kept: { version: string; paths: Promise<Paths> } | undefined;
  return async () => {
    const version = await recordVersion();
    if (kept?.version === version) return kept.paths;
    const paths = readPaths(openRecord());
    const mine = { version, paths };
    kept = mine;
    paths.catch(() => {
      if (kept === mine) kept = undefined;
    });
    return paths;
  };
}
