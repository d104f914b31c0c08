import { mkdtempSync, rmSync } from 'node:fs';
import { get } from 'node:http';
import { connect, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import getPort from 'get-port';
import { afterAll, afterEach, expect, test, vi } from 'vitest';
import { faultsOfVillage, VILLAGE } from './other-record.ts';
import { isAlive, javaOn, type Product, startProduct } from './start-product.ts';

const dataDir = mkdtempSync(join(tmpdir(), 'kto-kogo-stack-'));
const running: Product[] = [];
const patience = { timeout: 60_000, interval: 100 };

afterEach(async () => {
  for (const { child, exited } of running.splice(0)) {
    child.kill('SIGKILL');
    await exited;
  }
});
afterAll(() => rmSync(dataDir, { recursive: true, force: true }));

function start(env: Record<string, string>, script: 'start' | 'dev' = 'start'): Product {
  const product = startProduct({ KTO_KOGO_DATA: dataDir, ...env }, script);
  running.push(product);
  return product;
}

async function versionAt(port: string): Promise<string> {
  const response = await fetch(`http://localhost:${port}/readyz`);
  return ((await response.json()) as { version: string }).version;
}

/** What a request that offers an upgrade is answered with. By `http`: `fetch` cannot offer one. */
function statusOfOffer(port: number | string, path: string, offer: string): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    get({ host: 'localhost', port, path, headers: { connection: 'upgrade', upgrade: offer } }, (response) => {
      response.resume();
      resolve(response.statusCode);
    }).on('error', reject);
  });
}

/** Sockets that do not end by themselves, as real clients leave them open. */
async function openEveryKindOfSocket(port: string): Promise<Socket[]> {
  const offer = (what: string) => `Connection: Upgrade\r\nUpgrade: ${what}\r\n`;
  const beginnings = [
    // Nothing yet; half a head; a head without the body that it announces; an idle one after a response.
    '',
    'GET /figures HTTP/1.1\r\nHost: ',
    'POST /graphql HTTP/1.1\r\nHost: kto\r\nContent-Type: application/json\r\nContent-Length: 90\r\n\r\n{',
    'GET /healthz HTTP/1.1\r\nHost: kto\r\n\r\n',
    // A response that is not read.
    'GET /explore HTTP/1.1\r\nHost: kto\r\n\r\n'.repeat(20),
    ...['h2c', 'websocket', 'tls/1.0'].flatMap((what) =>
      ['/graphql', '/graphql/live', '/figures'].map(
        (path) => `GET ${path} HTTP/1.1\r\nHost: kto\r\n${offer(what)}\r\n`,
      ),
    ),
  ];
  return Promise.all(
    beginnings.map(
      (beginning) =>
        new Promise<Socket>((resolve, reject) => {
          // It never ends its own side, and reads nothing.
          const socket = connect({ host: 'localhost', port: Number(port), allowHalfOpen: true });
          socket.once('error', reject);
          socket.once('connect', () => {
            socket.off('error', reject).on('error', () => {});
            socket.pause().write(beginning, () => resolve(socket));
          });
        }),
    ),
  );
}

/** The tests build on each other, because a start takes long: each begins with the data that the one before left. */
test('another record is served whole, and names nothing of ours', async () => {
  const port = String(await getPort());
  const product = start({ PORT: port, KTO_KOGO_RECORD: VILLAGE });
  await product.hears(/Kto-Kogo is at http/);
  const get = (path: string) =>
    fetch(`http://localhost:${port}${path}`, { headers: { accept: 'text/html,*/*' } });
  expect(await faultsOfVillage(get)).toEqual([]);
  const home = await (await get('/')).text();
  for (const words of ['the feud of Nether Wick', 'Who held the mill?', 'Wat Hobb'])
    expect(home).toContain(words);
  expect(await (await get('/about')).text()).toContain('was reeve of the village');
  expect((await get('/figures/stalin')).status).toBe(404);
  product.child.kill('SIGTERM');
  expect(await product.exited).toBe(0);
});

test('started, it serves pages and API on one port, of ours in place of the other record; killed outright it leaves no Java behind', async () => {
  const port = String(await getPort());
  const product = start({ PORT: port });
  await product.hears(/Kto-Kogo is at http/);
  expect(product.said()).toMatch(/Loaded the record/);
  expect(await versionAt(port)).toMatch(/^[0-9a-f]+$/);
  const { headers } = await vi.waitFor(async () => {
    const page = await fetch(`http://localhost:${port}/figures/yezhov`);
    // On a machine so busy that the database takes too long the page says so, and asks to be asked again.
    expect(await page.text()).toContain('Ежов');
    return page;
  }, patience);
  expect((await fetch(`http://localhost:${port}/figures/stalin`)).status).toBe(200);
  expect((await fetch(`http://localhost:${port}/figures/hobb`)).status).toBe(404);
  expect(await (await fetch(`http://localhost:${port}/`)).text()).toContain('Stalin’s Great Purges');
  const head = await fetch(`http://localhost:${port}/about`, { method: 'HEAD' });
  expect([head.status, await head.text()]).toEqual([200, '']);
  expect(headers.get('content-encoding')).toBe('gzip');
  expect(headers.get('content-security-policy')).toMatch(/script-src 'self' 'nonce-[^']+'(;|$)/);
  expect((await fetch(`http://localhost:${port}/figures/%E0%A4%A`)).status).toBe(404);
  expect(await statusOfOffer(port, '/figures/yezhov', 'websocket')).toBe(404);
  // Without a key it is no whole handshake.
  expect(await statusOfOffer(port, '/graphql/live', 'websocket')).toBe(400);
  expect(await statusOfOffer(port, '/healthz', 'h2c')).toBe(200);

  const java = javaOn(dataDir) ?? 0;
  expect(isAlive(java)).toBe(true);
  product.child.kill('SIGKILL');
  await product.exited;
  await vi.waitFor(() => expect(isAlive(java)).toBe(false), patience);
});

test('the next start is well and changes nothing; a second one beside it is refused; its terminal goes, and Ctrl-C stops all in order', async () => {
  const port = String(await getPort());
  const product = start({ PORT: port });
  await product.hears(/Kto-Kogo is at http/);
  expect(product.said()).toMatch(/✓ The record is loaded\n/);
  const java = javaOn(dataDir) ?? 0;
  expect(isAlive(java)).toBe(true);

  const onSamePort = start({ PORT: port, KTO_KOGO_DATA: `${dataDir}-other` });
  expect(await onSamePort.exited).toBe(1);
  expect(onSamePort.said()).toMatch(new RegExp(`Port ${port} is taken.*PORT=\\d+ npm start`));
  const onSameData = start({ PORT: String(await getPort()) });
  expect(await onSameData.exited).toBe(1);
  expect(onSameData.said()).toMatch(/already runs a Neo4j on .*another data folder/);

  const sockets = await openEveryKindOfSocket(port);
  // It ends all the same, and does not go on talking to nobody.
  product.child.stdout?.destroy();
  product.child.stderr?.destroy();
  const asked = performance.now();
  product.child.kill('SIGINT');
  expect(await product.exited).toBe(0);
  expect(performance.now() - asked).toBeLessThan(15_000);
  for (const socket of sockets) socket.destroy();
  expect(isAlive(java)).toBe(false);
});

test.each([
  ['while Neo4j starts', /Starting Neo4j/],
  ['while the pages are built or the record is loaded', /Neo4j is ready/],
])('stopped %s, it ends in order and leaves nothing', async (_when, moment) => {
  const product = start({ PORT: String(await getPort()) });
  await product.hears(moment);
  const java = javaOn(dataDir);
  // As one Ctrl-C arrives: from the terminal, and passed on by npm.
  product.child.kill('SIGINT');
  product.child.kill('SIGINT');
  expect(await product.exited).toBe(0);
  expect(product.said()).toMatch(/Stopped\.\n$/);
  for (const pid of [java, javaOn(dataDir)]) if (pid !== null) expect(isAlive(pid)).toBe(false);
});

test('in development a page is compiled when it is asked for, and one Ctrl-C ends server and Neo4j', async () => {
  const port = String(await getPort());
  const dev = start({ PORT: port }, 'dev');
  await dev.hears(/Kto-Kogo is at http/);
  const java = javaOn(dataDir) ?? 0;
  const page = await fetch(`http://localhost:${port}/about`);
  expect(await page.text()).toContain('About the record');
  // What reloads the page when it is edited.
  expect(page.headers.get('content-security-policy')).toContain("'unsafe-eval'");
  expect(await versionAt(port)).toMatch(/^[0-9a-f]+$/);
  dev.child.kill('SIGINT');
  expect(await dev.exited).toBe(0);
  expect(isAlive(java)).toBe(false);
  await expect(fetch(`http://localhost:${port}/about`)).rejects.toThrow();
});
