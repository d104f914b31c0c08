/** Runs one peer as a process of its own, so that its processor time is its own: `serve.ts NAME URI PASSWORD`. */
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { createDriver } from '../../src/server.ts';
import { PEERS, type PeerName } from './peers.ts';

const [name, uri = '', password = ''] = process.argv.slice(2);
const driver = createDriver({ uri, user: 'neo4j', password });
const port = await PEERS[name as PeerName](driver, { uri, user: 'neo4j', password });
const delay = monitorEventLoopDelay({ resolution: 1 });
process.on('message', (message) => {
  if (message === 'watch blocks') delay.enable();
  if (message === 'longest block') process.send?.({ longestBlockMs: delay.max / 1e6 });
  if (message === 'cpu') {
    const { user, system } = process.cpuUsage();
    process.send?.({ cpuMs: (user + system) / 1000 });
  }
});
process.on('disconnect', () => process.exit(0));
process.send?.({ port });
