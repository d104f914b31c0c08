import { once } from 'node:events';
import { mkdir } from 'node:fs/promises';
import { javaArgs, neo4jConf } from './config.ts';
import { endJava } from './end-process.ts';
import { Neo4jLocalError } from './errors.ts';
import type { Instance } from './instance.ts';
import { launch, type RunningJava } from './launch.ts';
import { lengthOf } from './log-lines.ts';
import { waitUntilReady } from './ready.ts';
import { startFailed } from './start-failed.ts';
import { prepareStore } from './store.ts';
import { writeFileWhole } from './write-file-whole.ts';

/**
 * Launches Neo4j and returns when its database answers. When it does not, or on abort, no process is left.
 * A class archive may be to blame for a failure: it is tried once more without.
 * @throws Neo4jLocalError START_FAILED, PORT_TAKEN, DATA_IN_USE, PASSWORD_LOST; the signal's reason on abort
 */
export async function launchUntilReady(instance: Instance, signal: AbortSignal): Promise<RunningJava> {
  try {
    return await launchOnce(instance, signal);
  } catch (error) {
    const isUnexplained = error instanceof Neo4jLocalError && error.code === 'START_FAILED';
    if (!isUnexplained || !(await instance.archive.discard())) throw error;
    instance.report({ kind: 'retrying-without-archive' });
    return await launchOnce(instance, signal);
  }
}

async function launchOnce(instance: Instance, signal: AbortSignal): Promise<RunningJava> {
  const { paths, port, report, archive } = instance;
  const store = await prepareStore(paths, report);
  await writeSettings(instance);
  const logStart = await lengthOf(paths.neo4jLog);
  signal.throwIfAborted();
  report({ kind: 'starting', port });
  const java = await launch(instance.java.command, paths);
  instance.guard.watch(java.pid);
  const over = new AbortController();
  const timer = setTimeout(() => over.abort('time is up'), instance.startTimeoutMs);
  void java.exited.then(() => over.abort('it ended'));
  const either = AbortSignal.any([signal, over.signal]);
  try {
    await instance.claim.setJava(java.pid);
    await Promise.race([
      waitUntilReady(port, store, paths, either),
      // A call under way would notice the abort only at its own time limit.
      once(either, 'abort').then(() => either.throwIfAborted()),
    ]);
    return java;
  } catch (error) {
    // Nothing is lost by force where the store is to be wiped or recovers, and no archive of half a start is written.
    await endJava(java, store.isNew || archive.isWriting() ? 'SIGKILL' : 'SIGTERM');
    await afterExit(instance, java, false);
    signal.throwIfAborted();
    if (error instanceof Neo4jLocalError) throw error;
    throw await startFailed(instance, logStart, await java.exited, over.signal.reason === 'time is up');
  } finally {
    clearTimeout(timer);
  }
}

/** What is to be put in order whenever a Java has ended. */
export async function afterExit(instance: Instance, java: RunningJava, endedWell: boolean): Promise<void> {
  instance.guard.forget(java.pid);
  await instance.archive.settle(endedWell);
  await instance.claim.setJava(null);
}

async function writeSettings({ paths, port, memory, jars, archive, fastStart }: Instance): Promise<void> {
  for (const folder of [paths.confDir, paths.logsDir]) await mkdir(folder, { recursive: true });
  await writeFileWhole(paths.confFile, neo4jConf(port, memory));
  const archiveArgs = archive.javaArgs();
  await writeFileWhole(paths.javaArgsFile, javaArgs({ paths, jars, archiveArgs, memory, fastStart }));
}
