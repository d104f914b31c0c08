import { join } from 'node:path';

/** Everything of one instance, below its data folder. */
export type InstancePaths = ReturnType<typeof instancePaths>;

export function instancePaths(dataDir: string) {
  const confDir = join(dataDir, 'conf');
  const logsDir = join(dataDir, 'logs');
  return {
    dataDir,
    confDir,
    logsDir,
    confFile: join(confDir, 'neo4j.conf'),
    /** Options of the JVM; in a file because the class path alone is longer than a command line may be on Windows. */
    javaArgsFile: join(confDir, 'java.args'),
    /** Stores and transaction logs. */
    storeDir: join(dataDir, 'data'),
    neo4jLog: join(logsDir, 'neo4j.log'),
    /** What the JVM itself prints. */
    consoleLog: join(logsDir, 'console.log'),
    passwordFile: join(dataDir, 'password'),
    /** Says that the store was created whole and its password set. */
    markerFile: join(dataDir, 'store-ready'),
    /** There from before the store is begun until the marker is: says that what is in `storeDir` is ours to wipe. */
    unfinishedFile: join(dataDir, 'store-unfinished'),
    /** Who runs this instance: launcher and Java, by process id and birth. */
    ownerFile: join(dataDir, 'owner.json'),
    claimLock: join(dataDir, 'claim.lock'),
  };
}
