import { createHash, randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { link, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Java } from './java.ts';

/**
 * A JVM archive of the classes that Neo4j loads (CDS): shortens a start from 4.9 to 3.0 s. The JVM writes it at the end of the
 * first orderly stop, which takes 5 s longer for it. Optional: everything works without it.
 */
export type ClassArchive = {
  /** Options for the next launch of the JVM: use the archive, or write one when it ends. */
  javaArgs(): string[];
  /** Whether stopping the JVM that was launched last will write one. */
  isWriting(): boolean;
  /** To be called after the end of each JVM: keeps a newly written archive if the JVM ended well, and deletes the rest. */
  settle(endedWell: boolean): Promise<void>;
  /** Deletes the archive, because a start with it failed. @returns whether there was one */
  discard(): Promise<boolean>;
};

export function classArchive(cacheDir: string, java: Java, jars: string[]): ClassArchive {
  // An archive is valid for one build of Java and one class path only.
  const key = createHash('sha256')
    .update(java.versionText)
    .update(jars.join('\n'))
    .digest('hex')
    .slice(0, 12);
  const path = join(cacheDir, `classes-${key}.jsa`);
  let use: 'reading' | 'writing' | 'none' = 'none';
  let partial = '';
  let isDiscarded = false;
  return {
    javaArgs() {
      if (existsSync(path)) {
        use = 'reading';
        // An unverified damaged archive crashes the JVM; verifying its checksums takes no measurable time.
        return [`-XX:SharedArchiveFile=${path}`, '-XX:+VerifySharedSpaces', '-Xshare:auto'];
      }
      use = isDiscarded ? 'none' : 'writing';
      if (use === 'none') return [];
      partial = `${path}.${randomUUID()}.partial`;
      return [`-XX:ArchiveClassesAtExit=${partial}`];
    },
    isWriting: () => use === 'writing',
    async settle(endedWell) {
      if (use !== 'writing') return;
      // A link instead of a rename, so that an archive of another instance, which may be in use, is not replaced.
      if (endedWell) await link(partial, path).catch(() => {});
      await rm(partial, { force: true });
    },
    async discard() {
      isDiscarded = true;
      const wasUsed = use === 'reading';
      if (wasUsed) await rm(path, { force: true });
      return wasUsed;
    },
  };
}
