import { TIE_KINDS } from '@kto-kogo/domain';
import { theRecord } from '@kto-kogo/graph-seed/testing';
import { afterAll, beforeAll, expect, inject, test, vi } from 'vitest';
import { nodesAfter, tiesAfter } from '../src/paths/paths.cypher.ts';
import { packedRecord } from '../src/testing/packed-record.ts';
import { openFaultyProxy } from './faulty-proxy.ts';
import { type OpenApi, openApi } from './open-api.ts';

/** By this the pages of ties are told from all else that is said to the database. */
const PAGE_OF_TIES = 'USING INDEX SEEK t:';
const CASCADE = '{ cascade(from: "kirov-murder") { undated } }';
const SOON = { timeout: 60_000, interval: 20 };

let api: OpenApi;
beforeAll(async () => {
  api = await openApi(inject('neo4j'));
});
afterAll(() => api.close());

test('while the ties cannot be read walks say so with a code, all else is answered, and it heals by itself', async () => {
  const proxy = await openFaultyProxy(inject('neo4j').uri, PAGE_OF_TIES);
  const slow = await openApi({ ...inject('neo4j'), uri: proxy.uri }, { awaitsWalks: false });
  try {
    const said = await slow.post({ query: CASCADE });
    expect([said.status, said.errors[0]?.extensions]).toEqual([
      503,
      {
        code: 'WARMING_UP',
        retryAfter: expect.any(Number),
        progress: expect.any(Number),
        readyInSeconds: expect.toSatisfy((value) => value === null || value >= 1),
      },
    ]);
    expect(said.errors[0]?.message).toMatch(/^The ties are being read: \d+ %/);
    expect(said.headers.get('retry-after')).toBe(String(said.errors[0]?.extensions.retryAfter));
    expect(said.headers.get('cache-control')).toBe('no-store');
    // What is done is kept, and more than nothing: the entities were read.
    const { progress = 0 } = said.errors[0]?.extensions ?? {};
    expect(progress).toBeGreaterThan(0);
    expect(progress).toBeLessThan(1);

    expect((await slow.ask('{ figure(id: "yezhov") { name } }')).figure.name).toBe('Nikolai Yezhov');
    const ready = await slow.send('/readyz');
    expect([ready.status, JSON.parse(ready.text)]).toMatchObject([
      200,
      { status: 'ready', walks: { isReady: false, progress } },
    ]);

    proxy.unmute();
    await vi.waitFor(async () => expect((await slow.post({ query: CASCADE })).errors).toEqual([]), SOON);
    expect(JSON.parse((await slow.send('/readyz')).text).walks).toEqual({ isReady: true });
  } finally {
    await slow.close();
    proxy.close();
  }
}, 120_000);

test('the whole record is read by the pages, with what is searched in memory packed beside each', async () => {
  const read = async (statement: string) => {
    const { records } = await api.driver.executeQuery(statement, { after: '', limit: 1_000_000, part: 100 });
    return records.flatMap((record) => {
      const { ids, packed } = record.toObject() as { ids: string[]; packed: string[] };
      return ids.map((id, row) => ({ id, packed: packed[row] }));
    });
  };
  const { ties, nodes } = packedRecord(theRecord);
  for (const kind of TIE_KINDS) {
    const expected = ties.flatMap((tie) => (tie.kind === kind ? { id: tie.id, packed: tie.packed } : []));
    expect(await read(tiesAfter(kind))).toEqual(expected);
  }
  // Another test plants former ids meanwhile.
  const found = await read(nodesAfter);
  expect(found.filter(({ id }) => !id.startsWith('former-'))).toEqual(nodes);
});

test('a page in the middle costs what the first does, and none looks at more than it gives', async () => {
  const limit = 50;
  const hitsOf = async (statement: string, after: string) => {
    const { summary } = await api.driver.executeQuery(`PROFILE ${statement}`, { after, limit, part: limit });
    const hits = (plan: typeof summary.profile): number =>
      plan === false ? 0 : plan.dbHits + plan.children.reduce((sum, child) => sum + hits(child), 0);
    return hits(summary.profile);
  };
  for (const kind of TIE_KINDS) {
    const ids = theRecord.ties.flatMap((tie) => (tie.kind === kind ? tie.id : [])).sort();
    const middle = ids[Math.max(0, ids.length - limit - 1)] ?? '';
    const [first, late] = [await hitsOf(tiesAfter(kind), ''), await hitsOf(tiesAfter(kind), middle)];
    expect({ kind, first: first <= 20 * limit, late: late <= first * 1.1 + 5 }).toEqual({
      kind,
      first: true,
      late: true,
    });
  }
  const nodes = [...theRecord.entities, ...theRecord.arrests, ...theRecord.aliases]
    .map(({ id }) => id)
    .sort();
  const [first, late] = [await hitsOf(nodesAfter, ''), await hitsOf(nodesAfter, nodes.at(-limit * 2) ?? '')];
  // Between them stand nodes of other kinds, more in one place than in another.
  expect(late).toBeLessThan(4 * first);
  expect(first).toBeLessThan(60 * limit);
});
