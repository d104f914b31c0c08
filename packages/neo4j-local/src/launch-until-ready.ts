import { once } from 'node:events';
import { mkdir } from 'node:fs/promises';
import { javaArgs, neo4jConf } from './config.ts';
import { endJava } from './end-process.ts';
import { Neo4jLocalError } from './errors.ts';
import type { Instance } from './instance.ts';
import { launch, type RunningJava } from './launch.ts';
import { lengthOf } from './log-lines.ts';
import { waitUntilReady } from './ready.ts';
import { startFailed, UnexplainedEnd } from './start-failed.ts';
import { markStoreReady, prepareStore } from './store.ts';
import { writeFileWhole } from './write-file-whole.ts';

const TIME_IS_UP = 'time is up';

/**
 * Launches Neo4j and returns when its database responds. Where it fails or is aborted, no process is left. A failure that Neo4j
 * does not explain may be due to the class archive: the launch is tried once more without it.
 * @throws Neo4jLocalError START_FAILED, PORT_TAKEN, DATA_IN_USE, PASSWORD_LOST, STORE_BROKEN, FOLDER_UNUSABLE; the signal's
 *   reason on abort
 */
export async function launchUntilReady(instance: Instance, signal: AbortSignal): Promise<RunningJava> {
  try {
    return await launchOnce(instance, signal);
  } catch (error) {
    if (!(error instanceof UnexplainedEnd) || !(await instance.archive.discard())) throw error;
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
  const timer = setTimeout(() => over.abort(TIME_IS_UP), instance.startTimeoutMs);
  void java.exited.then(() => over.abort('it ended'));
  const either = AbortSignal.any([signal, over.signal]);
  try {
    await instance.claim.setJava(java.pid);
    await Promise.race([
      waitUntilReady(port, { store, paths, logStart }, either),
      // A call under way would notice the abort only at its own time limit.
      once(either, 'abort').then(() => either.throwIfAborted()),
    ]);
    if (store.isNew) await markStoreReady(paths);
    signal.throwIfAborted();
    return java;
  } catch (error) {
    // Read before ending Java: what is logged while it is being ended explains nothing.
    const failure = over.signal.aborted
      ? await startFailed(instance, logStart, over.signal.reason === TIME_IS_UP ? null : await java.exited)
      : error;
    // Killing it loses nothing where the store will be wiped or recovers, and prevents an archive of half a start.
    await endJava(java, store.isNew || archive.isWriting() ? 'SIGKILL' : 'SIGTERM');
    await afterExit(instance, java, false);
    signal.throwIfAborted();
    throw error instanceof Neo4jLocalError ? error : failure;
  } finally {
    clearTimeout(timer);
  }
}

/** Cleans up after every end of a Java. */
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
