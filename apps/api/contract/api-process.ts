import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { ServerOptions } from '../src/server.ts';

export type ApiProcessOptions = Pick<ServerOptions, 'neo4j' | 'classes'>;

/** The API in a process of its own, which can be killed. */
export async function startApi(options: ApiProcessOptions) {
  const child = fork(fileURLToPath(new URL('./run-api.ts', import.meta.url)), [JSON.stringify(options)], {
    execArgv: ['--import', 'tsx'],
    // Its environment says that it is a test, in which nothing is logged.
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  const exited = once(child, 'exit');
  // Nothing that fails leaves it running.
  const kill = () => child.kill('SIGKILL');
  process.once('exit', kill);
  const [{ url }] = (await once(child, 'message')) as [{ url: string }];
  return {
    url,
    /** As `kill -9`, or a machine without power. */
    async kill(): Promise<void> {
      process.off('exit', kill);
      kill();
      await exited;
    },
    /** Asks it to stop, as whoever runs it does. @returns with what it ended, when it has */
    async stop(): Promise<number | null> {
      process.off('exit', kill);
      child.send('stop');
      const [code] = await exited;
      return code;
    },
  };
}
