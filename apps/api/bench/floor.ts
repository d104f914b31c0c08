import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

/** A bare server, in a process of its own, that answers whatever it is sent with this text. */
export async function startFloor(text: string): Promise<{ url: string; stop(): Promise<void> }> {
  const child = fork(fileURLToPath(new URL('./floor-server.mjs', import.meta.url)));
  child.send(text);
  const [port] = (await once(child, 'message')) as [number];
  return {
    url: `http://127.0.0.1:${port}/`,
    async stop() {
      child.disconnect();
      await once(child, 'exit');
    },
  };
}
