import { Transaction } from 'neo4j-driver';
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import type { RecordStream } from '../record-stream.ts';
import { generateRecord } from '../testing/generate-record.ts';
import { openGraph, START_MS, TEST_MS, type TestGraph } from '../testing/open-graph.ts';
import { runToItsEnd } from '../testing/run-to-its-end.ts';
import { Lease } from './lease.ts';
import { inTransaction } from './transaction.ts';

let graph: TestGraph;
const ask: TestGraph['ask'] = (...query) => graph.ask(...query);
const load: TestGraph['load'] = (...record) => graph.load(...record);

beforeAll(async () => {
  graph = await openGraph();
}, START_MS);
afterAll(() => graph?.close(), START_MS);

const NOTHING = { created: 0, updated: 0, removed: 0 };

/** What the load calls a thing: a node or a relationship. */
async function stored(): Promise<number> {
  const [found] = await ask(
    'RETURN toString(COUNT { (n:KtoKogo) WHERE NOT n:Record } + COUNT { (:KtoKogo)-->(:KtoKogo) }) AS count',
  );
  return Number(found?.count);
}

async function versions(): Promise<unknown[]> {
  return (await ask('MATCH (r:Record) RETURN r.version AS version')).map(({ version }) => version);
}

/** A record of these lists, with others in place of some. */
function other(record: RecordStream, version: string, lists: Partial<RecordStream>): RecordStream {
  return { ...record, version, ...lists };
}

describe('a record that is too large for one transaction', { timeout: TEST_MS }, () => {
  const large = generateRecord(20_000, { accusationsEach: 2 });
  const lines: string[] = [];

  test('is loaded under the settings of our own Neo4j, and then known', async () => {
    const { status, created } = await load(large, { onProgress: (line) => lines.push(line) });
    expect(status).toBe('loaded');
    expect(lines.filter((line) => line.endsWith('changes are written')).length).toBeGreaterThan(5);
    expect(await stored()).toBe(created);
    expect(await versions()).toEqual([large.version]);
    expect(await load(large)).toEqual({ status: 'unchanged', ...NOTHING });
  });

  test('is written where it has changed, and nowhere else', async () => {
    const ties = [...large.ties];
    const [gone] = ties.splice(1_000, 1);
    const last = ties.findLast(({ kind }) => kind === 'CONSEQUENCE');
    if (gone === undefined || last?.kind !== 'CONSEQUENCE') throw new Error('There are no such ties.');
    const isNamed = (id: string) => id === 'figure-0012345';
    const changed = other(large, 'changed', {
      entities: [...large.entities].map((each) => (isNamed(each.id) ? { ...each, name: 'Somebody' } : each)),
      ties: [...ties, { ...last, id: 'zz-led-to-zz' }],
    });
    const run = vi.spyOn(Transaction.prototype, 'run');
    // The figure, and of both ties either end, because each counts its ties.
    const updated = new Set(['figure-0012345', gone.from, gone.to, last.from, last.to]);
    expect(await load(changed)).toEqual({ status: 'loaded', created: 1, updated: updated.size, removed: 1 });
    const summaries = await Promise.all(run.mock.results.map(({ value }) => value.summary()));
    const sent = run.mock.calls.flatMap(([, parameters]) => parameters?.rows ?? []);
    run.mockRestore();
    expect(new Set(sent.map(({ id }) => id))).toEqual(new Set([...updated, gone.id, 'zz-led-to-zz']));
    expect(sent).toHaveLength(updated.size + 2);
    const sum = (counter: string) =>
      summaries.reduce((all, { counters }) => all + (counters.updates()[counter] ?? 0), 0);
    expect(sum('relationshipsCreated')).toBe(1);
    expect(sum('relationshipsDeleted')).toBe(1);
    expect([sum('nodesCreated'), sum('nodesDeleted')]).toEqual([0, 0]);
  });

  test('goes where another takes its place, and nothing of it stays', async () => {
    const small = generateRecord(40);
    const { removed } = await load(small);
    expect(removed).toBeGreaterThan(50_000);
    expect(await load(small)).toEqual({ status: 'unchanged', ...NOTHING });
    expect(await ask('MATCH (n:KtoKogo:Figure) RETURN toString(count(n)) AS figures')).toEqual([
      { figures: '40' },
    ]);
  });
});

describe('a load in blocks', { timeout: TEST_MS }, () => {
  const record = generateRecord(4_000);
  beforeEach(async () => {
    const session = graph.driver.session({ database: graph.server.database });
    await session.run('MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 5000 ROWS');
    await session.close();
  }, TEST_MS);

  test('that was killed shows no version, and the next waits, goes on and writes only the rest', async () => {
    const here = (file: string) => new URL(file, import.meta.url).href;
    const script = `
      import { loadRecord } from '${here('load-record.ts')}';
      import { generateRecord } from '${here('../testing/generate-record.ts')}';
      const onProgress = (line) => line.endsWith('are written') && process.kill(process.pid, 'SIGKILL');
      await loadRecord(driver, generateRecord(4_000), { database, onProgress });`;
    expect(await runToItsEnd(graph.server, script)).toBe('SIGKILL');
    expect(await versions()).toEqual([null]);
    await vi.waitFor(async () => expect(await underWay()).toEqual([]), { timeout: 15_000 });
    const before = await stored();
    expect(before).toBeGreaterThan(9_000);

    const lines: string[] = [];
    const onProgress = (line: string) => {
      lines.push(line);
      // As if the time of who was killed had gone by.
      if (line.includes('Waiting')) void ask('MATCH (r:Record) SET r.loadUntil = 0');
    };
    const { created, updated } = await load(record, { onProgress });
    expect(lines.filter((line) => line.includes('Another load is under way'))).toHaveLength(1);
    expect(lines.join()).not.toContain('Comparing');
    expect(updated).toBe(0);
    expect(created).toBeGreaterThan(0);
    expect(await stored()).toBe(before + created);
    expect(await versions()).toEqual([record.version]);
    expect(await load(record)).toEqual({ status: 'unchanged', ...NOTHING });
  });

  test('that was aborted shows no version, and the next goes on at once', async () => {
    const abort = new AbortController();
    const reason = new Error('stop');
    const onProgress = (line: string) => {
      if (line.endsWith('are written')) abort.abort(reason);
    };
    await expect(load(record, { signal: abort.signal, onProgress })).rejects.toBe(reason);
    expect(await versions()).toEqual([null]);
    const before = await stored();
    const lines: string[] = [];
    const { created } = await load(record, { onProgress: (line) => lines.push(line) });
    expect(lines.join()).not.toContain('Another load');
    expect(await stored()).toBe(before + created);
    expect(await load(record)).toEqual({ status: 'unchanged', ...NOTHING });
  });

  test('at the same time as another waits for it, and says so; one of them stays, whole', async () => {
    const second = generateRecord(4_000, { accusationsEach: 4 });
    const lines: string[] = [];
    const onProgress = (line: string) => lines.push(line);
    const results = await Promise.all([load(record, { onProgress }), load(second, { onProgress })]);
    expect(results.map(({ status }) => status)).toEqual(['loaded', 'loaded']);
    expect(lines.filter((line) => line.includes('Another load is under way'))).toHaveLength(1);
    const [version] = await versions();
    expect([record.version, second.version]).toContain(version);
    expect(await load(version === record.version ? record : second)).toEqual({
      status: 'unchanged',
      ...NOTHING,
    });
  });

  test('whose place another has taken writes nothing more', async () => {
    const { driver, server } = graph;
    const where = { database: server.database, signal: new AbortController().signal };
    const lease = new Lease(driver, where);
    const session = driver.session({ database: server.database });
    await inTransaction(session, (tx) => lease.begin(tx));
    await lease.hold((tx) => tx.run('MATCH (r:Record) SET r.seen = 1'));
    await ask('MATCH (r:Record) SET r.load = "another"');
    const late = lease.hold((tx) => tx.run('MATCH (r:Record) SET r.seen = 2'));
    await expect(late).rejects.toThrow(/Another load has taken over/);
    expect(await ask('MATCH (r:Record) RETURN toString(r.seen) AS seen')).toEqual([{ seen: '1' }]);
    await lease.release();
    expect(await ask('MATCH (r:Record) RETURN r.loadUntil > 0 AS alive')).toEqual([{ alive: true }]);
    await session.close();
    await ask('MATCH (r:Record) SET r.loadUntil = 0');
  });

  test('finds what has no id, or one that is no text, and a tie that stands twice', async () => {
    await load(record);
    await ask('CREATE (:KtoKogo:Figure), (:KtoKogo:Work {id: 7})');
    await ask(`MATCH (a:KtoKogo)-[r:CONSEQUENCE {id: "event-0000001-led-to-event-0000002"}]->(b:KtoKogo)
      CREATE (a)-[second:CONSEQUENCE]->(b) SET second = properties(r)
      CREATE (a)-[:CONSEQUENCE {note: "no id"}]->(b)`);
    expect(await load(record)).toEqual({ status: 'loaded', created: 0, updated: 1, removed: 3 });
    expect(await load(record)).toEqual({ status: 'unchanged', ...NOTHING });
  });
});

function underWay() {
  return ask(
    'SHOW TRANSACTIONS YIELD currentQuery WHERE NOT currentQuery STARTS WITH "SHOW" RETURN currentQuery',
  );
}
