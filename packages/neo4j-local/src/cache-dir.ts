import { homedir } from 'node:os';
import { isAbsolute, join } from 'node:path';

/** The LTS line, which runs on Java 17 and 21. */
export const NEO4J_VERSION = '5.26.30';

/**
 * The default folder for the jars: `$XDG_CACHE_HOME/kto-kogo/neo4j-<version>`, below `~/.cache` where that is not set. It may
 * be deleted while no Neo4j runs; the next start downloads it again.
 */
export function defaultCacheDir(env: NodeJS.ProcessEnv = process.env): string {
  // The XDG specification says to ignore relative paths.
  const given = env.XDG_CACHE_HOME;
  const base = given !== undefined && isAbsolute(given) ? given : join(homedir(), '.cache');
  return join(base, 'kto-kogo', `neo4j-${NEO4J_VERSION}`);
}
