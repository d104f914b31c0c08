/** Runs one peer as a process of its own, so that its processor time is its own: `serve.ts NAME URI PASSWORD`. */
import { createDriver } from '../../src/server.ts';
import { PEERS, type PeerName } from './peers.ts';

const [name, uri = '', password = ''] = process.argv.slice(2);
const driver = createDriver({ uri, user: 'neo4j', password });
const port = await PEERS[name as PeerName](driver, { uri, user: 'neo4j', password });
process.on('message', (message) => {
  if (message === 'cpu') {
    const { user, system } = process.cpuUsage();
    process.send?.({ cpuMs: (user + system) / 1000 });
  }
});
process.on('disconnect', () => process.exit(0));
process.send?.({ port });
