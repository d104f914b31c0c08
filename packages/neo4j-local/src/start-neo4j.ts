import { realpath } from 'node:fs/promises';
import { resolve } from 'node:path';
import { boltUri, DATABASE, USER } from './bolt.ts';
import { defaultCacheDir } from './cache-dir.ts';
import { checkOptions } from './check-options.ts';
import { classArchive } from './class-archive.ts';
import type { MemorySettings } from './config.ts';
import { asNeo4jLocalError, Neo4jLocalError } from './errors.ts';
import { fetchJars } from './fetch-jars.ts';
import { freePort } from './free-port.ts';
import { type Guard, startGuard } from './guard.ts';
import type { Instance } from './instance.ts';
import { instancePaths } from './instance-paths.ts';
import { findJava } from './java.ts';
import { launchUntilReady } from './launch-until-ready.ts';
import { makeFolder } from './make-folder.ts';
import { type Claim, claimData } from './owner.ts';
import { readPassword } from './password.ts';
import { type Neo4jProgressEvent, reporter } from './progress.ts';
import { type Neo4jExit, supervise } from './supervise.ts';

export type StartNeo4jOptions = {
  /** Store, configuration, logs and password of this instance. Created where it is missing. */
  dataDir: string;
  /** The jars and the class archive, shared by all instances. Default: `defaultCacheDir()`. */
  cacheDir?: string;
  /** Bolt's port on 127.0.0.1. Default 0: any free port. */
  port?: number;
  /** Called with each step to show to the user. */
  onProgress?: (event: Neo4jProgressEvent) => void;
  /** Aborts the start at any step; the next start copes with what is left. No effect once started: use `stop`. */
  signal?: AbortSignal;
  /** Whether to restart it after an unexpected end: same port, data and password; at most five times in ten minutes. */
  restart?: boolean;
  /** For tests: ready somewhat sooner, slower in use. */
  fastStart?: boolean;
  memory?: MemorySettings;
  /** The most time for the launch, without the download, in milliseconds. Default 180,000. */
  startTimeoutMs?: number;
  /** The `java` to use. Default: that of JAVA_HOME or, where it is missing or too old, that on the PATH. */
  java?: string;
  /** The `mvn` to use. Default: the one on the PATH. */
  maven?: string;
};

/** A Neo4j that is ready for queries. */
export type LocalNeo4j = {
  uri: string;
  user: string;
  password: string;
  database: string;
  logsDir: string;
  /** Process id of the current Java; null between a crash and the restart, and after the end. */
  readonly pid: number | null;
  /** Settles when it has ended for good: stopped, or crashed without a further restart. Never rejects. */
  exited: Promise<Neo4jExit>;
  /** Stops it in an orderly way and returns when it has ended. Can be called again, at any time. */
  stop(): Promise<void>;
};

const PORT_ATTEMPTS = 3;

/**
 * Starts a Neo4j Community server as a child process and returns when its database responds. The very first start downloads it
 * with Maven. The server does not outlive this process, even when that is killed.
 * @throws Neo4jLocalError whose message tells the user what to do; its `code` tells a program which case it is
 */
export async function startNeo4j(options: StartNeo4jOptions): Promise<LocalNeo4j> {
  checkOptions(options ?? {});
  const signal = options.signal ?? new AbortController().signal;
  try {
    signal.throwIfAborted();
    return await start(options, signal);
  } catch (error) {
    throw asNeo4jLocalError(error, signal);
  }
}

async function start(options: StartNeo4jOptions, signal: AbortSignal): Promise<LocalNeo4j> {
  const { cacheDir = defaultCacheDir(), maven = 'mvn', port: askedPort = 0, restart = false } = options;
  const began = Date.now();
  const report = reporter(options.onProgress);
  report({ kind: 'finding-java' });
  const java = await findJava(signal, options.java);
  await makeFolder(resolve(options.dataDir), 0o700);
  const paths = instancePaths(await realpath(options.dataDir));
  const claim = await claimData(paths, signal, report);
  let guard: Guard | undefined;
  try {
    guard = startGuard();
    const jars = await fetchJars(cacheDir, { maven, guard, signal, report });
    const settings: Omit<Instance, 'port'> = {
      paths,
      java,
      jars,
      archive: classArchive(cacheDir, java, jars),
      claim,
      guard,
      memory: options.memory,
      fastStart: options.fastStart ?? false,
      startTimeoutMs: options.startTimeoutMs ?? 180_000,
      report,
    };
    const { instance, first } = await launchOnPort(settings, askedPort, signal);
    const password = await readPassword(paths);
    const uri = boltUri(instance.port);
    const onEnd = () => releaseFolder(claim, guard);
    const supervised = supervise(instance, first, { restart, onEnd });
    report({ kind: 'ready', uri, seconds: (Date.now() - began) / 1000 });
    return {
      uri,
      user: USER,
      password,
      database: DATABASE,
      logsDir: paths.logsDir,
      get pid() {
        return supervised.pid();
      },
      exited: supervised.exited,
      stop: supervised.stop,
    };
  } catch (error) {
    await releaseFolder(claim, guard);
    throw error;
  }
}

/** Seconds pass between our check of a port and Java's use of it. Where any port will do, one taken meanwhile is no failure. */
async function launchOnPort(settings: Omit<Instance, 'port'>, asked: number, signal: AbortSignal) {
  for (let attempt = 1; ; attempt += 1) {
    const instance: Instance = { ...settings, port: await freePort(asked) };
    try {
      return { instance, first: await launchUntilReady(instance, signal) };
    } catch (error) {
      const isLost = error instanceof Neo4jLocalError && error.code === 'PORT_TAKEN';
      if (!isLost || asked !== 0 || attempt === PORT_ATTEMPTS) throw error;
    }
  }
}

async function releaseFolder(claim: Claim, guard: Guard | undefined): Promise<void> {
  await guard?.close();
  await claim.release();
}
