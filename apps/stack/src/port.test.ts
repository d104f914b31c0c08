import { connect, type Socket } from 'node:net';
import { text } from 'node:stream/consumers';
import { afterEach, expect, test } from 'vitest';
import { Cleanup } from './cleanup.ts';
import { openPort, type Port, type Served } from './port.ts';

let cleanup = new Cleanup();
const clients: Socket[] = [];
afterEach(async () => {
  for (const client of clients.splice(0)) client.destroy();
  await cleanup.run((error) => {
    throw error;
  });
  cleanup = new Cleanup();
});

/** Echoes requests; at `/live` it accepts a WebSocket and then sends nothing. */
const served: Served = {
  async request(request, response) {
    const { upgrade, connection, host } = request.headers;
    response.end(
      JSON.stringify([request.method, request.url, await text(request), upgrade, connection, host]),
    );
  },
  upgrade(request, socket) {
    if (request.url !== '/live') return false;
    socket.write('HTTP/1.1 101 Switching Protocols\r\n\r\n');
    return true;
  },
};

async function openServed(): Promise<Port> {
  const port = await openPort({ host: '127.0.0.1', port: 0 }, cleanup, false);
  port.serve(served);
  return port;
}

function connectTo({ url }: Port): Socket {
  const client = connect(Number(new URL(url).port), '127.0.0.1').setEncoding('utf8');
  clients.push(client);
  return client;
}

/** Reads until the received text matches. */
function hears(client: Socket, what: RegExp): Promise<string> {
  return new Promise((resolve, reject) => {
    let heard = '';
    client.on('data', (part) => {
      heard += part;
      if (what.test(heard)) resolve(heard);
    });
    client.once('close', () => reject(new Error(`closed after ${JSON.stringify(heard)}`)));
  });
}

const closed = (client: Socket) => new Promise((resolve) => client.once('close', resolve));

const head = (line: string, ...headers: string[]) =>
  `${[line, 'Host: kto', ...headers].join('\r\n')}\r\n\r\n`;
const h2c = (line: string, ...headers: string[]) =>
  head(
    line,
    'Connection: Upgrade, HTTP2-Settings',
    'Upgrade: h2c',
    'HTTP2-Settings: AAMAAABkAAQ',
    ...headers,
  );
const webSocket = (path: string) =>
  head(`GET ${path} HTTP/1.1`, 'Connection: Upgrade', 'Upgrade: websocket', 'Sec-WebSocket-Version: 13');

test('an offer of h2c is ignored: the request is answered in HTTP/1.1, with its body, and so is the next', async () => {
  const client = connectTo(await openServed());
  const first = hears(client, /"kto"\]/);
  client.write(`${h2c('POST /graphql HTTP/1.1', 'Content-Length: 5')}hel`);
  client.write('lo');
  expect(await first).toMatch(/^HTTP\/1\.1 200 OK[\s\S]*\["POST","\/graphql","hello",null,null,"kto"\]$/);
  const others = hears(client, /"\/b"[\s\S]*"\/c"/);
  client.write(h2c('GET /b HTTP/1.1') + head('GET /c HTTP/1.1'));
  expect(await others).toMatch(
    /\["GET","\/b","",null,null,"kto"\][\s\S]*\["GET","\/c","",null,null,"kto"\]$/,
  );
});

const plain = (line: string) => head(line);

test.each([
  ['an offer behind a request', [plain, h2c]],
  ['an offer between requests', [plain, plain, h2c, plain]],
  ['two offers', [h2c, h2c]],
  ['offers and requests by turns', [h2c, plain, h2c, plain, h2c]],
  ['forty offers', Array.from({ length: 40 }, () => h2c)],
])('%s, sent at once: each is answered, in their order', async (_, kinds) => {
  const client = connectTo(await openServed());
  const all = hears(client, new RegExp(`"/${kinds.length - 1}"`));
  client.write(kinds.map((kind, index) => kind(`GET /${index} HTTP/1.1`)).join(''));
  const paths = [...(await all).matchAll(/\["GET","(\/\d+)"/g)].map(([, path]) => path);
  expect(paths).toEqual(kinds.map((_kind, index) => `/${index}`));
});

test('a WebSocket behind a request is refused after the response to that', async () => {
  const port = await openServed();
  const respond = new Promise<() => void>((resolve) => {
    port.serve({ ...served, request: (_, response) => resolve(() => response.end('page')) });
  });
  const client = connectTo(port);
  const heard = text(client);
  client.write(head('GET / HTTP/1.1') + webSocket('/none'));
  (await respond)();
  expect(await heard).toMatch(/^HTTP\/1\.1 200 OK[\s\S]*page[\s\S]*HTTP\/1\.1 404/);
});

test('a client that offers h2c and asks to close gets a response, and the connection is closed', async () => {
  const client = connectTo(await openServed());
  client.write(head('GET / HTTP/1.1', 'Connection: close, Upgrade', 'Upgrade: h2c'));
  expect(await text(client)).toMatch(/^HTTP\/1\.1 200 OK[\s\S]*"close"/);
});

test('a WebSocket where there is none is refused with 404, and does not hang', async () => {
  const client = connectTo(await openServed());
  client.write(webSocket('/figures/yezhov'));
  expect(await text(client)).toMatch(/^HTTP\/1\.1 404 Not Found\r\n[\s\S]*no WebSocket at this address/);
});

test.each([
  [
    'an address that is too long',
    `GET /${'a'.repeat(20_000)} HTTP/1.1\r\n`,
    431,
    'Send a long query by POST',
  ],
  ['an address of megabytes', `GET /${'a'.repeat(3_000_000)} HTTP/1.1\r\n`, 431, 'Send a long query by POST'],
  ['headers that are too long', head('GET / HTTP/1.1', `X: ${'a'.repeat(20_000)}`), 431, 'longer than 16 KB'],
  ['TLS', '\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03', 400, 'no request in HTTP/1.1'],
  ['a line of nonsense', 'bananas\r\n\r\n', 400, 'no request in HTTP/1.1'],
])('%s is refused in words, which pages of every origin may read', async (_, sent, status, message) => {
  const client = connectTo(await openServed());
  client.write(sent);
  const heard = await text(client);
  expect(heard).toMatch(new RegExp(`^HTTP/1\\.1 ${status} [\\s\\S]*access-control-allow-origin: \\*`));
  expect(heard).toContain(message);
});

test('nonsense behind a request is refused after the response to that', async () => {
  const client = connectTo(await openServed());
  client.write(`${head('GET /a HTTP/1.1')}bananas\r\n\r\n`);
  expect(await text(client)).toMatch(/^HTTP\/1\.1 200 OK[\s\S]*"\/a"[\s\S]*HTTP\/1\.1 400/);
});

test('closing the port ends the WebSockets on it', async () => {
  const port = await openServed();
  const client = connectTo(port);
  const greeted = hears(client, /101 Switching/);
  client.write(webSocket('/live'));
  await greeted;
  const ended = closed(client);
  await port.close();
  await ended;
});

test('a client that resets its WebSocket harms nobody', async () => {
  const port = await openServed();
  const client = connectTo(port);
  const greeted = hears(client, /101 Switching/);
  client.write(webSocket('/live'));
  await greeted;
  client.resetAndDestroy();
  await closed(client);
  expect((await fetch(port.url)).status).toBe(200);
});

test('while it starts, requests, h2c and WebSockets are told so', async () => {
  const port = await openPort({ host: '127.0.0.1', port: 0 }, cleanup, false);
  expect((await fetch(port.url)).status).toBe(503);
  const [health, ready] = await Promise.all(['/healthz', '/readyz'].map((path) => fetch(port.url + path)));
  expect([health?.status, await health?.json()]).toEqual([200, { status: 'alive' }]);
  expect([ready?.status, await ready?.json()]).toEqual([503, { status: 'starting' }]);
  const offers = connectTo(port);
  offers.write(h2c('GET / HTTP/1.1', 'Connection: close'));
  expect(await text(offers)).toMatch(/^HTTP\/1\.1 503[\s\S]*is starting/);
  const client = connectTo(port);
  client.write(webSocket('/live'));
  expect(await text(client)).toMatch(/^HTTP\/1\.1 503[\s\S]*is starting/);
});
