import type { ReadRows } from '../neo4j/read-rows.ts';
import { type Paths, readPaths } from './paths.repository.ts';

/**
 * The paths of the record as it is now: read once for each version of it and shared by all requests. What could not be read
 * is asked for anew by the next request.
 */
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
