import { readFile, rm } from 'node:fs/promises';
import { z } from 'zod';
import { endOrphan } from './end-process.ts';
import { Neo4jLocalError } from './errors.ts';
import type { InstancePaths } from './instance-paths.ts';
import { identify, isAlive, type ProcessIdentity, processIdentitySchema } from './process-birth.ts';
import type { Report } from './progress.ts';
import { withLock } from './with-lock.ts';
import { writeFileWhole } from './write-file-whole.ts';

const ownerSchema = z.object({ launcher: processIdentitySchema, java: processIdentitySchema.nullable() });
type Owner = z.infer<typeof ownerSchema>;

/** The right to run a Neo4j on a data folder. */
export type Claim = {
  /** Writes down which Java runs here, so that the next start can end it should all of us be killed. */
  setJava(pid: number | null): Promise<void>;
  release(): Promise<void>;
};

/**
 * Claims a data folder for this process. The pid file is checked for the life and the identity of who wrote it, not
 * for existence: a file left by `kill -9` stops nobody, and a Java left behind is ended first.
 * @throws Neo4jLocalError DATA_IN_USE while the launcher of another instance on this folder lives
 */
export async function claimData(paths: InstancePaths, signal: AbortSignal, report: Report): Promise<Claim> {
  const launcher = identify(process.pid) ?? { pid: process.pid, birth: 'unknown' };
  const write = (java: ProcessIdentity | null) =>
    writeFileWhole(paths.ownerFile, `${JSON.stringify({ launcher, java } satisfies Owner)}\n`);

  const orphan = await withLock(paths.claimLock, { signal }, async () => {
    const owner = await readOwner(paths.ownerFile);
    if (owner !== null && isAlive(owner.launcher)) throw inUse(paths.dataDir, owner.launcher.pid);
    const left = owner?.java && isAlive(owner.java) ? owner.java : null;
    await write(left);
    return left;
  });
  const claim: Claim = {
    setJava: (pid) => write(pid === null ? null : identify(pid)),
    release: () => rm(paths.ownerFile, { force: true }),
  };
  if (orphan !== null) {
    report({ kind: 'ending-orphan', pid: orphan.pid });
    // Not to be aborted: whoever claims next would have to wait for the same end.
    await endOrphan(orphan);
    await claim.setJava(null);
  }
  return claim;
}

/** The message for a folder that a living Neo4j holds, whoever started it. */
export function inUse(dataDir: string, pid?: number): Neo4jLocalError {
  const who = pid === undefined ? 'Another process' : `Process ${pid}`;
  return new Neo4jLocalError(
    'DATA_IN_USE',
    `${who} already runs a Neo4j on ${dataDir}. Stop it first, or give this one another data folder.`,
  );
}

async function readOwner(path: string): Promise<Owner | null> {
  try {
    return ownerSchema.parse(JSON.parse(await readFile(path, 'utf8')));
  } catch {
    // Missing, or not ours to understand: then it names nobody. Neo4j's own lock on the store still holds.
    return null;
  }
}
