import { createHash, randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { link, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Java } from './java.ts';

/**
 * The classes that Neo4j loads, kept in the JVM's own form: brings a start from 4.9 to 3.0 s. Written by the JVM at
 * the end of the first orderly stop, which takes 5 s longer for it. Only ever a gain: without it all works.
 */
export type ClassArchive = {
  /** Options for the JVM of the next launch: use the archive, or write one at its end. */
  javaArgs(): string[];
  /** Whether a stop of the JVM launched last will write one. */
  isWriting(): boolean;
  /** Call after the end of each JVM: keeps what one has written that ended well, and clears away the rest. */
  settle(endedWell: boolean): Promise<void>;
  /** Gives up the archive, because a start with it failed. True where there was one to blame. */
  discard(): Promise<boolean>;
};

export function classArchive(cacheDir: string, java: Java, jars: string[]): ClassArchive {
  // It fits one build of Java and one class path only.
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
        // Unverified, a damaged archive crashes the JVM; the check of its sums costs less than can be measured.
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
      // A link and not a rename: where another instance was first, its archive stays, for it is in use.
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
