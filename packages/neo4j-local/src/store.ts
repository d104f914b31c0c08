import { existsSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { NEO4J_VERSION } from './cache-dir.ts';
import { Neo4jLocalError } from './errors.ts';
import type { InstancePaths } from './instance-paths.ts';
import { createPassword, readPassword } from './password.ts';
import type { Report } from './progress.ts';
import { writeFileWhole } from './write-file-whole.ts';

export type Store = {
  password: string;
  /** Whether the store is still to be created, so that the server has the password it is shipped with. */
  isNew: boolean;
};

/**
 * Prepares the store for the next start. One whose creation was interrupted by `kill -9` never opens again, and one whose
 * password was not yet set is open to anyone: both are wiped and created anew. So is one whose `data` folder somebody deleted: there is
 * nothing left to lose. A `data` folder that was not created here may be anything (a project of the user's, a Neo4j of their own)
 * and is left alone.
 * @throws Neo4jLocalError PASSWORD_LOST, FOLDER_UNUSABLE
 */
export async function prepareStore(paths: InstancePaths, report: Report): Promise<Store> {
  const isWhole = existsSync(paths.markerFile);
  const isThere = existsSync(paths.storeDir);
  if (isWhole && isThere) return { password: await readPassword(paths), isNew: false };
  if (isWhole) report({ kind: 'replacing-deleted-store' });
  else if (isThere) {
    if (!existsSync(paths.unfinishedFile)) throw notOurs(paths);
    report({ kind: 'wiping-unfinished-store' });
    await rm(paths.storeDir, { recursive: true, force: true, maxRetries: 5 });
  }
  await writeFileWhole(
    paths.unfinishedFile,
    'The store beside this file is not whole. The next start wipes it.\n',
  );
  await rm(paths.markerFile, { force: true });
  return { password: await createPassword(paths), isNew: true };
}

/** To be called when the store is created and its password set. */
export async function markStoreReady(paths: InstancePaths): Promise<void> {
  await writeFileWhole(
    paths.markerFile,
    `The store beside this file was created whole by Neo4j ${NEO4J_VERSION}.\n`,
  );
  await rm(paths.unfinishedFile, { force: true });
}

/** For a store that is complete by its marker but does not open: it must not be wiped without the user's consent. */
export function storeBroken({ dataDir, logsDir }: InstancePaths, said: string): Neo4jLocalError {
  return new Neo4jLocalError(
    'STORE_BROKEN',
    `The store in ${dataDir} does not open: ${said}\nPut back a copy of ${dataDir}, or delete it to begin with an empty store. More is in ${logsDir}.`,
  );
}

function notOurs({ dataDir, storeDir, markerFile }: InstancePaths): Neo4jLocalError {
  return new Neo4jLocalError(
    'FOLDER_UNUSABLE',
    `${storeDir} is there already, without ${markerFile}, by which this program knows a store of its own, so it is left alone. Put that file back if it was taken away; else name another folder than ${dataDir}, or move it away.`,
  );
}
