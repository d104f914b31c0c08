import { createServer, type Server } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { buffer } from 'node:stream/consumers';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterEach, expect, test, vi } from 'vitest';
import type { RecordState } from '../record/record-version.ts';
import { SEEN } from '../testing/seen-record.ts';
import { createKnownRequests } from './known-requests.ts';

const LONG = 'Ежов and Ягода. '.repeat(200);

let server: Server | undefined;
afterEach(() => new Promise((resolve) => server?.close(resolve) ?? resolve(null)));

/** What is passed on is answered with how many that makes, and with what of its body arrives. */
async function open({ text = (body: string) => body, isWanted = true } = {}) {
  const state = { record: SEEN as RecordState | null, passedOn: 0 };
  const known = createKnownRequests({ seen: () => state.record }, () => isWanted);
  server = createServer((request, response) =>
    known.answer(request, response, async () => {
      state.passedOn += 1;
      const body = (await buffer(request)).toString();
      response.setHeader('content-type', 'application/json');
      response.setHeader('x-request-id', 'of another');
      known.keep(request, response, SEEN, text(body));
      response.end(text(body));
    }),
  );
  await new Promise<void>((resolve) => server?.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const ask = (body: string, headers: Record<string, string> = {}, path = '/graphql') =>
    fetch(`http://127.0.0.1:${port}${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'accept-encoding': 'identity', ...headers },
      body,
    });
  return { state, port, ask };
}

test('what was answered is answered again with the same bytes, under an id of its own', async () => {
  const { state, ask } = await open();
  await (await ask('{"query":"1"}')).text();
  const again = await ask('{"query":"1"}', { 'x-request-id': 'mine' });
  expect([await again.text(), state.passedOn]).toEqual(['{"query":"1"}', 1]);
  expect(again.headers.get('x-request-id')).toBe('mine');
  expect(again.headers.get('content-type')).toBe('application/json');
  expect((await ask('{"query":"1"}')).headers.get('x-request-id')).toMatch(/^[\da-f-]{36}$/);
});

test('an address is known as a body is', async () => {
  const { state, port } = await open({ text: () => 'an answer' });
  const get = (path: string) => fetch(`http://127.0.0.1:${port}${path}`).then((response) => response.text());
  expect(await get('/graphql?query={a}')).toBe('an answer');
  expect(await get('/graphql?query={a}')).toBe('an answer');
  expect(state.passedOn).toBe(1);
  await get('/graphql?query={b}');
  expect(state.passedOn).toBe(2);
});

test.each<[string, string, Record<string, string>, string?]>([
  ['another body', '{"query":"2"}', {}],
  ['one more space', '{"query": "1"}', {}],
  ['another media type', '{"query":"1"}', { accept: 'application/graphql-response+json' }],
  ['another type of body', '{"query":"1"}', { 'content-type': 'text/plain' }],
  ['another address', '{"query":"1"}', {}, '/graphql?x=1'],
  ['another path', '{"query":"1"}', {}, '/graphqls'],
  ['what only asks for what is new', '{"query":"1"}', { 'if-none-match': '"a"' }],
])('%s is passed on', async (_, body, headers, path) => {
  const { state, ask } = await open();
  await (await ask('{"query":"1"}')).text();
  expect(await (await ask(body, headers, path)).text()).toBe(body);
  expect(state.passedOn).toBe(2);
});

test.each<[string, Partial<RecordState> | null]>([
  ['another version', { version: 'b' }],
  ['the same version loaded again', { generation: 1 }],
  ['a record that could not be checked', { since: new Date(0) }],
  ['a database that is away', { failure: new Error('away') }],
  ['no record', null],
])('with %s it is passed on', async (_, record) => {
  const { state, ask } = await open();
  await (await ask('{"query":"1"}')).text();
  state.record = record === null ? null : { ...SEEN, ...record };
  await (await ask('{"query":"1"}')).text();
  expect(state.passedOn).toBe(2);
});

test('while requests are logged, all are passed on', async () => {
  const { state, ask } = await open({ isWanted: false });
  await (await ask('{}')).text();
  await (await ask('{}')).text();
  expect(state.passedOn).toBe(2);
});

test.each([0, 1, 1_000, 16 * 1024, 16 * 1024 + 1, 300_000])(
  'a body of %i bytes reaches whom it is passed on to',
  async (length) => {
    const { ask } = await open();
    const body = 'ж'.repeat(length / 2) + 'x'.repeat(length % 2);
    expect(await (await ask(body)).text()).toBe(body);
  },
);

test('a body that comes in pieces, and one behind another on one connection', async () => {
  const { port } = await open({ text: (body) => `<${body}>` });
  const socket = connect(port, '127.0.0.1');
  const head = (length: number) =>
    `POST /graphql HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ncontent-length: ${length}\r\n\r\n`;
  let received = '';
  socket.on('data', (data) => {
    received += data;
  });
  const until = (count: number) =>
    vi.waitUntil(() => [...received.matchAll(/<[^>]*>/g)].length === count && received);
  socket.write(`${head(6)}abc`);
  await new Promise((resolve) => setImmediate(resolve));
  socket.write('def');
  await until(1);
  socket.write(`${head(6)}abcdef${head(3)}xyz${head(6)}abcdef`);
  const all = await until(4);
  expect([...all.matchAll(/<([^>]*)>/g)].map(([, body]) => body)).toEqual([
    'abcdef',
    'abcdef',
    'xyz',
    'abcdef',
  ]);
  socket.destroy();
});

test.each([
  ['gzip, deflate, br, zstd', 'br', brotliDecompressSync],
  ['gzip', 'gzip', gunzipSync],
  ['br;q=0, gzip', 'gzip', gunzipSync],
  ['zstd', null, (body: Buffer) => body],
  ['identity', null, (body: Buffer) => body],
])('what is long is sent to who accepts %s as %s', async (accepted, encoding, decode) => {
  const { state, port } = await open({ text: () => LONG });
  const ask = () =>
    new Promise<{ encoding: string | null; body: Buffer }>((resolve) => {
      const socket = connect(port, '127.0.0.1');
      const body = '{}';
      socket.end(
        `POST /graphql HTTP/1.1\r\nhost: x\r\nconnection: close\r\naccept-encoding: ${accepted}\r\ncontent-length: ${body.length}\r\n\r\n${body}`,
      );
      void buffer(socket).then((all) => {
        const end = all.indexOf('\r\n\r\n');
        const head = all.subarray(0, end).toString();
        resolve({ encoding: /content-encoding: (\S+)/.exec(head)?.[1] ?? null, body: all.subarray(end + 4) });
      });
    });
  await ask();
  // It is compressed for the first who asks again, and kept so.
  const kept = await vi.waitUntil(async () => {
    const before = state.passedOn;
    const answer = await ask();
    return state.passedOn === before && answer;
  });
  expect(kept.encoding).toBe(encoding);
  expect(decode(kept.body).toString()).toBe(LONG);
});

test('what is short is sent as it is', async () => {
  const { state, ask } = await open();
  await (await ask('{}', { 'accept-encoding': 'br' })).text();
  const again = await ask('{}', { 'accept-encoding': 'br' });
  expect([again.headers.get('content-encoding'), state.passedOn]).toEqual([null, 1]);
});
