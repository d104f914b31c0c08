/** `npm run bench`: what an answer costs, as a multiple of sending the same bytes over plain HTTP. */
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { availableParallelism, cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadRecord, readRecord } from '@kto-kogo/graph-seed';
import { startNeo4j } from '@kto-kogo/neo4j-local';
import { openApi } from '../contract/open-api.ts';
import { measureCrowd } from './crowd.ts';
import { measure, type Timing } from './measure.ts';
import { queriesOf } from './queries.ts';

const dataDir = await mkdtemp(join(tmpdir(), 'kto-kogo-bench-'));
const neo4j = await startNeo4j({
  dataDir,
  onProgress: ({ message }) => process.stderr.write(`… ${message}\n`),
});
const api = await openApi(neo4j, { pointsPerMinute: 1e9 });
let floorBody = '';
const floor = createServer((_request, response) => response.end(floorBody)).listen(0, '127.0.0.1');
const floorUrl = () => `http://127.0.0.1:${(floor.address() as AddressInfo).port}`;

try {
  const record = await readRecord();
  await loadRecord(api.driver, record, { database: neo4j.database });
  process.stdout.write(
    `${cpus()[0]?.model ?? 'unknown processor'}, ${availableParallelism()} cores, Node ${process.versions.node}\n\n`,
  );
  process.stdout.write(
    '| query | kB | round trips | first sent p50 · p95 ms | cached p50 ms | × plain HTTP first · cached |\n',
  );
  process.stdout.write('| --- | --- | --- | --- | --- | --- |\n');
  for (const { name, query, variables } of queriesOf(record)) {
    const bodies = variables.map((each) => JSON.stringify({ query, variables: each }));
    const before = api.statements.length;
    floorBody = (await api.post(bodies[0] ?? '')).text;
    const trips = api.statements
      .slice(before)
      .filter(({ statement }) => !statement.includes('r:Record')).length;
    const fresh = await measure(bodies.slice(1), (body) => api.post(body));
    const cached = await measure(Array<string>(fresh.count).fill(bodies[0] ?? ''), (body) => api.post(body));
    const plain = await measure(Array<string>(fresh.count).fill(''), () =>
      fetch(floorUrl()).then((answer) => answer.text()),
    );
    process.stdout.write(`${row(name, floorBody.length, trips, fresh, cached, plain)}\n`);
  }
  const { alone, worst, all, answered } = await measureCrowd(api);
  process.stdout.write(
    `\nA name while forty large queries are sent at once: at most ${worst.toFixed(0)} ms (alone ${alone.toFixed(0)} ms); ${answered} of them are answered, within ${(all / 1000).toFixed(1)} s.\n`,
  );
} finally {
  floor.close();
  await api.close();
  await neo4j.stop();
  await rm(dataDir, { recursive: true, force: true });
}

function row(
  name: string,
  bytes: number,
  trips: number,
  fresh: Timing,
  cached: Timing,
  plain: Timing,
): string {
  const times = `${fresh.p50.toFixed(1)} · ${fresh.p95.toFixed(1)} | ${cached.p50.toFixed(1)}`;
  const ratios = `${(fresh.p50 / plain.p50).toFixed(0)} · ${(cached.p50 / plain.p50).toFixed(1)}`;
  return `| ${name} | ${(bytes / 1024).toFixed(1)} | ${trips} | ${times} | ${ratios} |`;
}
