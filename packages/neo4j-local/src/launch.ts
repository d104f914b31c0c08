import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { open } from 'node:fs/promises';
import type { InstancePaths } from './instance-paths.ts';
import { javaEnv } from './java-env.ts';

export type JavaExit = { code: number | null; signal: NodeJS.Signals | null };

/** A Neo4j process that is ours. */
export type RunningJava = {
  pid: number;
  /** Settles when it is gone, however; never rejects. */
  exited: Promise<JavaExit>;
  kill(signal: NodeJS.Signals): void;
};

/** Starts Java on an instance whose configuration is written. It then has a long way to go until it is ready. */
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
        // A group of its own: Ctrl-C reaches the launcher alone, which then stops Java in order.
        detached: true,
        stdio: ['ignore', log.fd, log.fd],
        windowsHide: true,
      },
    );
    const exited = new Promise<JavaExit>((resolve) => {
      java.once('exit', (code, signal) => resolve({ code, signal }));
    });
    await once(java, 'spawn');
    // From here on an error is a signal that could not be sent: its process has gone, which `exited` tells.
    java.on('error', () => {});
    const { pid } = java;
    if (pid === undefined) throw new Error('a spawned process has a pid');
    return { pid, exited, kill: (signal) => java.kill(signal) };
  } finally {
    await log.close();
  }
}

/** As a person would say it. */
export function describeExit({ code, signal }: JavaExit): string {
  return signal === null ? `exit code ${code}` : `killed by ${signal}`;
}
