import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { generateRecord } from '../generate/generate-record.ts';
import { openGraph, START_MS, TEST_MS, type TestGraph } from '../testing/open-graph.ts';
import { runToItsEnd } from '../testing/run-to-its-end.ts';
import { Lease } from './lease.ts';
import { inTransaction } from './transaction.ts';

let graph: TestGraph;
const ask: TestGraph['ask'] = (...query) => graph.ask(...query);
/** Small ones: what is tried is how they follow each other. */
const blockSize = 1_000;
const load: TestGraph['load'] = (record, options) => graph.load(record, { ...options, blockSize });

beforeAll(async () => {
  graph = await openGraph();
}, START_MS);
afterAll(() => graph?.close(), START_MS);

const UNCHANGED = { status: 'unchanged', created: 0, updated: 0, removed: 0 };

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

describe('a load in blocks', { timeout: TEST_MS }, () => {
  const record = generateRecord(300);
  const small = generateRecord(40);
  test('that was killed shows no version, and the next waits, goes on and writes only the rest', async () => {
    const here = (file: string) => new URL(file, import.meta.url).href;
    const script = `
      import { loadRecord } from '${here('load-record.ts')}';
      import { generateRecord } from '${here('../generate/generate-record.ts')}';
      const onProgress = (line) => line.endsWith('are written') && process.kill(process.pid, 'SIGKILL');
      await loadRecord(driver, generateRecord(300), { database, onProgress, blockSize: ${blockSize} });`;
    expect(await runToItsEnd(graph.server, script)).toBe('SIGKILL');
    expect(await versions()).toEqual([null]);
    await vi.waitFor(async () => expect(await underWay()).toEqual([]), { timeout: 15_000 });
    const before = await stored();
    expect(before).toBeGreaterThan(999);

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
    expect(await load(record)).toEqual(UNCHANGED);
  });

  test('makes way for a small record, and leaves nothing of the large one', async () => {
    const { removed } = await load(small);
    expect(removed).toBeGreaterThan(1_000);
    expect(await load(small)).toEqual(UNCHANGED);
    expect(await ask('MATCH (n:KtoKogo:Figure) RETURN toString(count(n)) AS figures')).toEqual([
      { figures: '40' },
    ]);
  });

  test('that was aborted shows no version; of two that come next one goes on at once, the other waits and says so', async () => {
    const abort = new AbortController();
    const reason = new Error('stop');
    const onAborted = (line: string) => {
      if (line.endsWith('are written')) abort.abort(reason);
    };
    await expect(load(record, { signal: abort.signal, onProgress: onAborted })).rejects.toBe(reason);
    expect(await versions()).toEqual([null]);

    const second = generateRecord(300, { accusationsEach: 4 });
    const lines: string[] = [];
    const onProgress = (line: string) => lines.push(line);
    const results = await Promise.all([load(record, { onProgress }), load(second, { onProgress })]);
    expect(results.map(({ status }) => status)).toEqual(['loaded', 'loaded']);
    expect(lines.filter((line) => line.includes('Another load is under way'))).toHaveLength(1);
    expect(lines.filter((line) => line.includes('several transactions'))).toHaveLength(1);
    const [version] = await versions();
    expect([record.version, second.version]).toContain(version);
    expect(await load(version === record.version ? record : second)).toEqual(UNCHANGED);
  });

  test('whose place another has taken writes nothing more', async () => {
    await load(small);
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
  });
});

function underWay() {
  return ask(
    'SHOW TRANSACTIONS YIELD currentQuery WHERE NOT currentQuery STARTS WITH "SHOW" RETURN currentQuery',
  );
}
