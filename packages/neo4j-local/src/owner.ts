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
  /** Records the running Java, so that the next start can end it if all of us are killed. */
  setJava(pid: number | null): Promise<void>;
  release(): Promise<void>;
};

/**
 * Claims a data folder for this process. The pid file counts only while the very process that wrote it lives: a file left by
 * `kill -9` does not prevent a start, and a Java left behind is ended first.
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
    // Not abortable: the next claim would have to wait for the same end.
    await endOrphan(orphan);
    await claim.setJava(null);
  }
  return claim;
}

/** The error for a folder in use by a running Neo4j, whoever started it. */
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
    // A missing or unreadable file names no owner. Neo4j's own lock on the store still protects it.
    return null;
  }
}
