import { existsSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { NEO4J_VERSION } from './cache-dir.ts';
import type { InstancePaths } from './instance-paths.ts';
import { createPassword, readPassword } from './password.ts';
import type { Report } from './progress.ts';
import { writeFileWhole } from './write-file-whole.ts';

export type Store = {
  password: string;
  /** Whether the store is still to be created, so that the server knows only the password it is shipped with. */
  isNew: boolean;
};

/**
 * The store as the next start finds it. One whose creation was interrupted by `kill -9` never opens again, and one
 * whose password was not yet set is open to anyone: without the marker both are wiped and begun again.
 * @throws Neo4jLocalError PASSWORD_LOST
 */
export async function prepareStore(paths: InstancePaths, report: Report): Promise<Store> {
  if (existsSync(paths.markerFile)) return { password: await readPassword(paths), isNew: false };
  if (existsSync(paths.storeDir)) report({ kind: 'wiping-unfinished-store' });
  await rm(paths.storeDir, { recursive: true, force: true, maxRetries: 5 });
  return { password: await createPassword(paths), isNew: true };
}

/** To be called when the store is created and its password set. */
export function markStoreReady(paths: InstancePaths): Promise<void> {
  return writeFileWhole(
    paths.markerFile,
    `Created whole by Neo4j ${NEO4J_VERSION}. Without this file the store is wiped.\n`,
  );
}
