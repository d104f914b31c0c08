/**
 * `npm run bench:read -- 100000`: the API begins beside a Neo4j that holds a generated record of so many figures. When it has read the ties, for how long
 * its event loop stood at most meanwhile, once a first question was answered, and for how long who asks the same waits. `NEO4J_HEAP` is the server's heap in MB.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { machine, quantile, tellGoal } from '@kto-kogo/bench';
import { loadRecord } from '@kto-kogo/graph-seed';
import { generateRecord } from '@kto-kogo/graph-seed/generate-record';
import { startNeo4j } from '@kto-kogo/neo4j-local';
import { createDriver } from '../../src/server.ts';
import { send } from '../ask.ts';
import { startPeer } from '../peers/start-peer.ts';

const [figures = 10_000] = process.argv.slice(2).map(Number);
const heapMaxMb = Number(process.env.NEO4J_HEAP ?? 512);
const KEPT = JSON.stringify({
  query: '{ figure(id: "figure-0000001") { name ties(first: 20) { nodes { id } } } }',
});
const ASK_EVERY_MS = 5;

const say = (line: string) => process.stdout.write(`${line}\n`);
say(`${machine()}, heap of Neo4j ${heapMaxMb} MB. ${figures} figures.`);
const dataDir = await mkdtemp(join(tmpdir(), 'kto-kogo-read-'));
const neo4j = await startNeo4j({ dataDir, memory: { heapMaxMb } });
try {
  const driver = createDriver(neo4j);
  const loading = performance.now();
  await loadRecord(driver, generateRecord(figures), { database: neo4j.database });
  await driver.close();
  say(`Loaded in ${((performance.now() - loading) / 1000).toFixed(0)} s.`);
  const api = await startPeer('product', neo4j);
  const began = performance.now();
  // The first question is planned and compiled by this process, which is not what is measured here.
  await send(api.url, KEPT);
  api.watchBlocks();
  const kept: number[] = [];
  while (!(await isRead(api.url))) {
    const asked = performance.now();
    await send(api.url, KEPT);
    kept.push(performance.now() - asked);
    await wait(ASK_EVERY_MS);
  }
  const seconds = (performance.now() - began) / 1000;
  const block = await api.longestBlockMs();
  say(`Read and built in ${seconds.toFixed(1)} s. The event loop stood for ${block.toFixed(0)} ms at most.`);
  const [p50, p95, most] = [0.5, 0.95, 1].map((share) => quantile(kept, share).toFixed(1));
  say(`A kept answer meanwhile: ${p50} ms, ${p95} at p95, ${most} at most (${kept.length} of them).`);
  const of = `${figures.toLocaleString('en-GB')} figures`;
  tellGoal({ what: `ties of ${of} read and built (of a million)`, measured: seconds, unit: 's', most: 60 });
  tellGoal({
    what: `ties of ${of}, longest block while they are read`,
    measured: block,
    unit: 'ms',
    most: 50,
  });
  tellGoal({ what: 'a kept answer meanwhile, at p95', measured: quantile(kept, 0.95), unit: 'ms', most: 20 });
  await api.stop();
} finally {
  await neo4j.stop();
  await rm(dataDir, { recursive: true, force: true });
}

async function isRead(url: string): Promise<boolean> {
  const response = await fetch(new URL('/readyz', url));
  const { walks } = (await response.json()) as { walks?: { isReady: boolean } };
  return walks?.isReady === true;
}
