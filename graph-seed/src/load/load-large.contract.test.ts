import { Transaction } from 'neo4j-driver';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { generateRecord } from '../generate/generate-record.ts';
import { openGraph, START_MS, TEST_MS, type TestGraph } from '../testing/open-graph.ts';

let graph: TestGraph;
const load: TestGraph['load'] = (...record) => graph.load(...record);

beforeAll(async () => {
  graph = await openGraph();
}, START_MS);
afterAll(() => graph?.close(), START_MS);

const UNCHANGED = { status: 'unchanged', created: 0, updated: 0, removed: 0 };

describe('a record that is too large for one transaction', { timeout: TEST_MS }, () => {
  const large = generateRecord(12_000, { accusationsEach: 1 });
  const lines: string[] = [];

  test('is loaded under the settings of our own Neo4j, and then known', async () => {
    const { status, created } = await load(large, { onProgress: (line) => lines.push(line) });
    expect(status).toBe('loaded');
    expect(lines.filter((line) => line.endsWith('changes are written')).length).toBeGreaterThan(3);
    const figures = await graph.ask('MATCH (n:KtoKogo:Figure) RETURN toString(count(n)) AS count');
    expect(figures).toEqual([{ count: '12000' }]);
    expect(created).toBeGreaterThan(36_000);
    expect(await load(large)).toEqual(UNCHANGED);
  });

  test('is written where it has changed, and nowhere else', async () => {
    const ties = [...large.ties];
    const [gone] = ties.splice(1_000, 1);
    const last = ties.findLast(({ kind }) => kind === 'CONSEQUENCE');
    if (gone === undefined || last?.kind !== 'CONSEQUENCE') throw new Error('There are no such ties.');
    const isNamed = (id: string) => id === 'figure-0011111';
    const changed = {
      ...large,
      version: 'changed',
      entities: [...large.entities].map((each) => (isNamed(each.id) ? { ...each, name: 'Somebody' } : each)),
      ties: [...ties, { ...last, id: 'zz-led-to-zz' }],
    };
    const run = vi.spyOn(Transaction.prototype, 'run');
    // The figure, and of both ties either end, because each counts its ties.
    const updated = new Set(['figure-0011111', gone.from, gone.to, last.from, last.to]);
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
});
