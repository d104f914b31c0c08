import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { open } from 'node:fs/promises';
import type { InstancePaths } from './instance-paths.ts';
import { javaEnv } from './java-env.ts';

export type JavaExit = { code: number | null; signal: NodeJS.Signals | null };

/** A Neo4j process that we started. */
export type RunningJava = {
  pid: number;
  /** Settles when the process has ended in any way; never rejects. */
  exited: Promise<JavaExit>;
  kill(signal: NodeJS.Signals): void;
};

/** Starts Java on an instance whose configuration is written. Returns long before Neo4j is ready. */
export async function launch(command: string, paths: InstancePaths): Promise<RunningJava> {
  const log = await open(paths.consoleLog, 'w');
  try {
    const java = spawn(
      command,
      [
        `@${paths.javaArgsFile}`,
        'org.neo4j.server.CommunityEntryPoint',
        `--home-dir=${paths.dataDir}`,
        `--config-dir=${paths.confDir}`,
      ],
      {
        cwd: paths.dataDir,
        env: javaEnv(),
        // A process group of its own: Ctrl-C reaches only the launcher, which then stops Java properly.
        detached: true,
        stdio: ['ignore', log.fd, log.fd],
        windowsHide: true,
      },
    );
    const exited = new Promise<JavaExit>((resolve) => {
      java.once('exit', (code, signal) => resolve({ code, signal }));
    });
    await once(java, 'spawn');
    // After the start, an error is a signal that could not be sent because the process has ended, which `exited` reports.
    java.on('error', () => {});
    const { pid } = java;
    if (pid === undefined) throw new Error('a spawned process has a pid');
    return { pid, exited, kill: (signal) => java.kill(signal) };
  } finally {
    await log.close();
  }
}

/** In words for the user. */
export function describeExit({ code, signal }: JavaExit): string {
  return signal === null ? `exit code ${code}` : `killed by ${signal}`;
}
