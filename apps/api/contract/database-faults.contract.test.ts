import { afterAll, beforeAll, describe, expect, inject, test, vi } from 'vitest';
import { type Fault, type FaultyProxy, openFaultyProxy } from './faulty-proxy.ts';
import { type OpenApi, openApi } from './open-api.ts';

const MUTE = 'mute-this-connection';
const KEPT = '{ figure(id: "yezhov") { name arrests { id } } }';
/** The promise is 5 s; a machine that is busy with all the tests may take longer. */
const SOON = { timeout: 15_000, interval: 50 };

let count = 0;
/** Another query each time. */
const unkept = () => `{ figure(id: "yezhov") { name } entity(id: "nobody-${count++}") { id } }`;

describe('a database that fails', () => {
  let proxy: FaultyProxy;
  let api: OpenApi;
  beforeAll(async () => {
    proxy = await openFaultyProxy(inject('neo4j').uri, MUTE);
    // With the limits of production.
    api = await openApi({ ...inject('neo4j'), uri: proxy.uri }, { limitsMs: undefined });
  });
  afterAll(async () => {
    await api.close();
    proxy.close();
  });

  const since = (answer: { headers: Headers }) => answer.headers.get('x-record-unchecked-since');

  test.each<Fault>(['gone', 'frozen', 'stalled', 'cut', 'nonsense'])(
    '%s: what was asked before is answered, saying since when; and it heals by itself',
    async (fault) => {
      const before = await api.post({ query: KEPT });
      expect(before.errors).toEqual([]);
      expect(since(before)).toBeNull();
      const began = Date.now();
      proxy.fail(fault);
      try {
        // More than there may be connections: none of them may be missing afterwards.
        const asked = Array.from({ length: 50 }, () => api.post({ query: unkept() }));
        const kept = await vi.waitFor(async () => {
          const answer = await api.post({ query: KEPT });
          expect(since(answer)).not.toBeNull();
          return answer;
        }, SOON);
        expect([kept.status, kept.text]).toEqual([200, before.text]);
        expect(Date.parse(since(kept) ?? '')).toBeGreaterThan(began - 2_000);
        expect(kept.headers.get('x-record-version')).toBe(before.headers.get('x-record-version'));

        const away = await api.post({ query: unkept() });
        expect([away.status, away.errors[0]?.extensions]).toEqual([
          503,
          { code: 'DATABASE_UNAVAILABLE', retryAfter: 5 },
        ]);
        for (const { errors } of await Promise.all(asked)) {
          expect(errors[0]?.extensions.code ?? 'DATABASE_UNAVAILABLE').toBe('DATABASE_UNAVAILABLE');
        }
        const ready = await vi.waitFor(async () => {
          const answer = await api.send('/readyz');
          expect(answer.status).toBe(503);
          return answer;
        }, SOON);
        expect(since(ready)).toBe(since(kept));
        expect((await api.send('/healthz')).status).toBe(200);
      } finally {
        proxy.heal();
      }
      await vi.waitFor(async () => expect((await api.post({ query: unkept() })).errors).toEqual([]), SOON);
      await vi.waitFor(async () => expect((await api.send('/readyz')).status).toBe(200), SOON);
      expect(since(await api.post({ query: KEPT }))).toBeNull();
    },
  );
});

test('statements over their time cost their own questions, and neither the next ones nor anybody else', async () => {
  const proxy = await openFaultyProxy(inject('neo4j').uri, MUTE);
  const api = await openApi(
    { ...inject('neo4j'), uri: proxy.uri },
    { limitsMs: { statement: 2_000, request: 4_000 } },
  );
  try {
    const before = await api.post({ query: KEPT });
    // More than there may be connections.
    const slow = Array.from({ length: 45 }, (_, number) =>
      api.post({ query: `{ entity(id: "${MUTE}-${number}") { id } }` }),
    );
    expect((await api.post({ query: KEPT })).text).toBe(before.text);
    for (const { status, errors } of await Promise.all(slow)) {
      expect([status, errors[0]?.extensions.code]).toEqual([503, 'DATABASE_UNAVAILABLE']);
    }
    for (let asked = 0; asked < 5; asked += 1) {
      expect((await api.post({ query: unkept() })).errors).toEqual([]);
    }
    const after = await api.post({ query: KEPT });
    expect([after.text, after.headers.get('x-record-unchecked-since')]).toEqual([before.text, null]);
  } finally {
    await api.close();
    proxy.close();
  }
});
