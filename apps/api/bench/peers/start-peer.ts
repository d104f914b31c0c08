import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { PeerName } from './peers.ts';

export type RunningPeer = {
  name: PeerName;
  url: string;
  /** Processor time since its start, in ms. */
  cpuMs(): Promise<number>;
  watchBlocks(): void;
  /** For how long its event loop stood at most since it was watched. */
  longestBlockMs(): Promise<number>;
  stop(): Promise<void>;
};

/** As `scripts/bench.mjs` compiles it. */
const SERVE = fileURLToPath(new URL('../../compiled/bench/serve.js', import.meta.url));
const USE_COMPILED = fileURLToPath(new URL('../../../../scripts/steps/use-compiled.mjs', import.meta.url));

/** Starts a peer in a process of its own, as production runs: compiled, and without the checks of development. */
export async function startPeer(
  name: PeerName,
  { uri, password }: { uri: string; password: string },
): Promise<RunningPeer> {
  const child = fork(SERVE, [name, uri, password], {
    env: { ...process.env, NODE_ENV: 'production' },
    execArgv: ['--import', USE_COMPILED],
  });
  const [{ port }] = (await once(child, 'message')) as [{ port: number }];
  return {
    name,
    url: `http://127.0.0.1:${port}${name === 'product' || name.startsWith('mercurius') ? '/graphql' : '/'}`,
    async cpuMs() {
      child.send('cpu');
      const [{ cpuMs }] = (await once(child, 'message')) as [{ cpuMs: number }];
      return cpuMs;
    },
    watchBlocks: () => void child.send('watch blocks'),
    async longestBlockMs() {
      child.send('longest block');
      const [{ longestBlockMs }] = (await once(child, 'message')) as [{ longestBlockMs: number }];
      return longestBlockMs;
    },
    async stop() {
      child.disconnect();
      await once(child, 'exit');
    },
  };
}
