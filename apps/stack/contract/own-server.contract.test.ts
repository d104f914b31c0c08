import { mkdtempSync, rmSync } from 'node:fs';
import { connect, createServer, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readRecord } from '@kto-kogo/graph-seed';
import { type LocalNeo4j, startNeo4j } from '@kto-kogo/neo4j-local';
import getPort from 'get-port';
import neo4j, { type Driver } from 'neo4j-driver';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { Cleanup } from '../src/cleanup.ts';
import { openDatabase } from '../src/database.ts';
import { readEnv } from '../src/env.ts';
import { isExpected } from '../src/expected.ts';
import { VILLAGE } from './other-record.ts';
import { javaOn, startProduct } from './start-product.ts';

const dataDir = mkdtempSync(join(tmpdir(), 'kto-kogo-own-'));
let server: LocalNeo4j;
let driver: Driver;
beforeAll(async () => {
  server = await startNeo4j({ dataDir: join(dataDir, 'theirs'), fastStart: true });
  driver = neo4j.driver(server.uri, neo4j.auth.basic(server.user, server.password));
});
afterAll(async () => {
  await driver?.close();
  await server?.stop();
  rmSync(dataDir, { recursive: true, force: true });
});

const patience = { timeout: 60_000, interval: 100 };

const start = async (env: Record<string, string>) =>
  startProduct({ KTO_KOGO_DATA: dataDir, PORT: String(await getPort()), ...env });

/**
 * Whatever comes to one port goes to the server, which is up there from now on, until `close` is called; but nobody hears whoever says
 * `held` there, until `release` is.
 */
function upAt(port: number, held?: string): { release: () => void; close: () => void } {
  const sockets = new Set<Socket>();
  let isReleased = held === undefined;
  const listener = createServer((client) => {
    const onward = connect(Number(new URL(server.uri).port), '127.0.0.1');
    let isSilent = false;
    client.on('data', (said) => {
      isSilent ||= !isReleased && held !== undefined && said.includes(held);
      if (!isSilent) onward.write(said);
      else if (isReleased) client.destroy();
    });
    onward.pipe(client);
    for (const [socket, other] of [
      [client, onward],
      [onward, client],
    ] as const) {
      sockets.add(socket);
      socket.on('error', () => other.destroy());
      socket.on('close', () => other.destroy());
    }
    released.add(() => isSilent && client.destroy());
  }).listen(port, '127.0.0.1');
  const released = new Set<() => void>();
  return {
    release() {
      isReleased = true;
      for (const cut of released) cut();
    },
    close() {
      listener.close();
      for (const socket of sockets) socket.destroy();
    },
  };
}

/** One product for these tests, which build on each other, because a start takes seconds: each begins with the state that the one before left. */
describe('a server that comes late, reads slowly and goes away', () => {
  let product: ReturnType<typeof startProduct>;
  let port: number;
  let boltPort: number;
  let way: ReturnType<typeof upAt> | undefined;
  beforeAll(async () => {
    [port, boltPort] = [await getPort(), await getPort()];
    await driver.executeQuery("CREATE (:Recipe {id: 'yezhov', name: 'borscht'})");
    product = await start({
      ...{ PORT: String(port), NEO4J_URI: `bolt://127.0.0.1:${boltPort}`, NEO4J_PASSWORD: server.password },
    });
  });
  afterAll(async () => {
    product?.child.kill('SIGTERM');
    await product?.exited;
    way?.close();
  });

  async function open(address: string, headers: Record<string, string> = {}) {
    const response = await fetch(`http://localhost:${port}${address}`, { headers });
    return {
      status: response.status,
      retry: response.headers.get('retry-after'),
      since: response.headers.get('x-record-unchecked-since'),
      text: await response.text(),
    };
  }

  test('it is waited for; while the ties are read slowly it opens; pages that walk say how far they are, and open once they are read', async () => {
    await product.hears(/Waiting for the Neo4j/);
    way = upAt(boltPort, 'USING INDEX SEEK t:');
    await product.hears(/Kto-Kogo is at http/);
    expect(product.said()).not.toMatch(/Starting Neo4j/);
    expect(javaOn(dataDir)).toBeNull();
    expect((await open('/figures/yezhov')).status).toBe(200);
    const walking = ['/trace?from=gertik&to=tukhachevsky', '/cascade/kirov-murder', '/cascade'];
    for (const address of walking) {
      const { status, retry, text } = await open(address);
      expect({ address, status }).toEqual({ address, status: 503 });
      expect(Number(retry)).toBeGreaterThan(0);
      expect(text).toContain('The ties are being read.');
      expect(text).toMatch(/\d+\u00a0%/);
      expect(text).toContain(`href="${address.replaceAll('&', '&amp;')}"`);
    }
    way.release();
    for (const address of walking) {
      await vi.waitFor(async () => expect((await open(address)).status).toBe(200), patience);
    }
  }, 400_000);

  test('pages asked before are given and say since when, and it heals by itself', async () => {
    // The page is asked for as often as it takes on a busy machine.
    const asked = await vi.waitFor(async () => {
      const given = await open('/figures/yezhov');
      expect([given.status, given.since]).toEqual([200, null]);
      return given;
    }, patience);
    expect(asked.text).not.toContain('has not answered since');

    way?.close();
    const kept = await vi.waitFor(async () => {
      const given = await open('/figures/yezhov');
      expect(given.since).not.toBeNull();
      return given;
    }, patience);
    expect([kept.status, kept.text]).toEqual([200, expect.stringContaining('Ежов')]);
    expect(kept.text).toMatch(/role="status"[^>]*>The record has not answered since/);
    expect(kept.text).toContain(`<time dateTime="${kept.since}">`);
    const unkept = await open('/figures/beria');
    expect([unkept.status, unkept.text]).toEqual([503, expect.stringContaining('The record did not answer')]);
    expect(unkept.text).not.toContain('has not answered since');
    // Within the browser nothing would be said: the whole page is to be loaded.
    expect((await open('/figures/yezhov', { rsc: '1' })).status).toBe(204);

    way = upAt(boltPort);
    await vi.waitFor(async () => expect((await open('/figures/beria')).status).toBe(200), patience);
    expect(await open('/figures/yezhov')).toMatchObject({ status: 200, since: null });
  });

  test('what else is in it stays', async () => {
    product.child.kill('SIGTERM');
    expect(await product.exited).toBe(0);
    expect(product.said()).toMatch(/Stopped\.\n$/);
    const { records } = await driver.executeQuery('MATCH (n) RETURN n:KtoKogo AS ours, count(*) AS count');
    const counts = new Map(records.map((record) => [record.get('ours'), record.get('count').toNumber()]));
    expect(counts.get(false)).toBe(1);
    expect(counts.get(true)).toBeGreaterThan(600);
    const { records: lessonConstraints } = await driver.executeQuery(
      "SHOW CONSTRAINTS YIELD type, labelsOrTypes WHERE labelsOrTypes = ['KtoKogoLesson'] RETURN type",
    );
    expect(lessonConstraints.map((constraint) => constraint.get('type'))).toEqual(['UNIQUENESS']);
  });
});

test.each([
  [
    'a server that is not up, waited for as long as was said',
    { NEO4J_URI: 'bolt://127.0.0.1:1', NEO4J_PASSWORD: 'x', NEO4J_WAIT: '1' },
    /Waiting for the Neo4j at NEO4J_URI=bolt:\/\/127\.0\.0\.1:1 [\s\S]*✗ No Neo4j answers at NEO4J_URI=bolt:\/\/127\.0\.0\.1:1\. Start it/,
  ],
  ['no password', { NEO4J_URI: 'bolt://127.0.0.1:1' }, /NEO4J_PASSWORD is not: set both/],
  [
    'an address that is none',
    { NEO4J_URI: 'http://127.0.0.1', NEO4J_PASSWORD: 'x' },
    /NEO4J_URI begins with neo4j:\/\//,
  ],
  [
    'several values that cannot be',
    { PORT: 'abc', LOG_LEVEL: 'loud' },
    /PORT=abc: PORT is a number[\s\S]*LOG_LEVEL=loud/,
  ],
])('%s: one message with the way out, and exit code 1', async (_what, env, message) => {
  const product = await start(env);
  expect(await product.exited).toBe(1);
  expect(product.said()).toMatch(message);
  expect(product.said()).not.toMatch(/\n\s+at /);
});

test('a wrong password and a database that is not there are told, with the way out', async () => {
  const record = await readRecord(VILLAGE);
  const { signal } = new AbortController();
  const open = async (variables: Record<string, string>) => {
    const env = readEnv({ NEO4J_URI: server.uri, NEO4J_PASSWORD: server.password, ...variables }, dataDir);
    return openDatabase(env, { record, signal, say() {}, cleanup: new Cleanup() }).catch((error) => error);
  };
  const wrong = await open({ NEO4J_PASSWORD: 'wrong' });
  expect(wrong.message).toMatch(/does not let neo4j in\. Put right NEO4J_USER and NEO4J_PASSWORD/);
  const none = await open({ NEO4J_DATABASE: 'other' });
  expect(none.message).toMatch(/There is no such database\. Put right NEO4J_DATABASE/);
  // Such an error ends the product with its message and exit code 1, as those above.
  expect([wrong, none].map(isExpected)).toEqual([true, true]);
});
