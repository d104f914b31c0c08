/**
 * `npm run bench:load -- 100000`: a generated record of so many figures (ten thousand, where nothing is said) is loaded into a fresh Neo4j of
 * our own, and then the same rows into another by a bare loop. `--alone` leaves out the loop; `NEO4J_HEAP` is the server's heap in MB.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { machine, tellGoal } from '@kto-kogo/bench';
import { startNeo4j } from '@kto-kogo/neo4j-local';
import neo4j, { type Driver } from 'neo4j-driver';
import { generateRecord } from '../src/generate/generate-record.ts';
import { loadRecord } from '../src/load/load-record.ts';
import { bareLoop } from './bare-loop.ts';

const [figures = 10_000] = process.argv.slice(2).map(Number).filter(Number.isSafeInteger);
const isAlone = process.argv.includes('--alone');
const heapMaxMb = Number(process.env.NEO4J_HEAP ?? 512);
const record = generateRecord(figures);

const write = (line: string) => process.stdout.write(`${line}\n`);
write(`${machine()}, heap of Neo4j ${heapMaxMb} MB. ${figures} figures.`);

const stopWatching = watchMemory();
const loader = await inFreshNeo4j((driver) =>
  loadRecord(driver, record, { database: 'neo4j' }).then(({ created }) => created),
);
const { peak, before } = stopWatching();
write(`Loader: ${words(loader)}. Memory ${before} MB before, ${peak} MB at most.`);
const of = `${figures.toLocaleString('en-GB')} figures`;
tellGoal({ what: `${of}, memory of the loader`, measured: peak, unit: 'MB', most: 512 });
if (!isAlone) {
  const loop = await inFreshNeo4j((driver) => bareLoop(driver, record));
  const share = rate(loader) / rate(loop);
  write(`Bare loop: ${words(loop)}. Loader × ${share.toFixed(2)}.`);
  tellGoal({ what: `${of}, loaded at the rate of a bare loop`, measured: share, unit: '×', least: 0.8 });
}

type Taken = { rows: number; seconds: number };

async function inFreshNeo4j(work: (driver: Driver) => Promise<number | Taken>): Promise<Taken> {
  const dataDir = await mkdtemp(join(tmpdir(), 'kto-kogo-load-'));
  const server = await startNeo4j({ dataDir, memory: { heapMaxMb } });
  const driver = neo4j.driver(server.uri, neo4j.auth.basic(server.user, server.password));
  try {
    const began = performance.now();
    const done = await work(driver);
    return typeof done === 'number' ? { rows: done, seconds: (performance.now() - began) / 1000 } : done;
  } finally {
    await driver.close();
    await server.stop();
    await rm(dataDir, { recursive: true, force: true });
  }
}

function rate({ rows, seconds }: Taken): number {
  return rows / seconds;
}

function words(taken: Taken): string {
  return `${taken.rows} nodes and relationships in ${taken.seconds.toFixed(1)} s, ${rate(taken).toFixed(0)} a second`;
}

function watchMemory(): () => { before: number; peak: number } {
  const megabytes = () => Math.round(process.memoryUsage().rss / 2 ** 20);
  const before = megabytes();
  let peak = before;
  const timer = setInterval(() => {
    peak = Math.max(peak, megabytes());
  }, 100);
  return () => {
    clearInterval(timer);
    return { before, peak };
  };
}
