import { join } from 'node:path';

/** The files of one instance, below its data folder. */
export type InstancePaths = ReturnType<typeof instancePaths>;

export function instancePaths(dataDir: string) {
  const confDir = join(dataDir, 'conf');
  const logsDir = join(dataDir, 'logs');
  return {
    dataDir,
    confDir,
    logsDir,
    confFile: join(confDir, 'neo4j.conf'),
    /** A file because the class path alone is longer than a command line may be on Windows. */
    javaArgsFile: join(confDir, 'java.args'),
    /** Stores and transaction logs. */
    storeDir: join(dataDir, 'data'),
    neo4jLog: join(logsDir, 'neo4j.log'),
    /** What the JVM itself prints. */
    consoleLog: join(logsDir, 'console.log'),
    passwordFile: join(dataDir, 'password'),
    /** Exists once the store is completely created and its password set. */
    markerFile: join(dataDir, 'store-ready'),
    /** Exists from before the store is created until `markerFile` does: the content of `storeDir` is then ours to wipe. */
    unfinishedFile: join(dataDir, 'store-unfinished'),
    /** The processes of this instance, launcher and Java, by process id and start time. */
    ownerFile: join(dataDir, 'owner.json'),
    claimLock: join(dataDir, 'claim.lock'),
  };
}
