import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { followRoomSubscription } from './room-documents.ts';
import { openStream } from './stream-line.ts';
import { hear } from './testing/line-heard.ts';
import { sampleState } from './testing/sample-state.ts';

type Asked = { url: string; init: RequestInit; send: (text: string) => void; end: () => void };
let asked: Asked[];
/** In place of a stream. */
let answer: (() => Response | Promise<Response>) | null;

beforeEach(() => {
  vi.useFakeTimers();
  [asked, answer] = [[], null];
  vi.stubGlobal('fetch', async (url: string, init: RequestInit) => {
    let stream: ReadableStreamDefaultController<Uint8Array> | undefined;
    const body = new ReadableStream<Uint8Array>({
      start(controller) {
        stream = controller;
      },
    });
    const send = (text: string) => stream?.enqueue(new TextEncoder().encode(text));
    asked.push({ url, init, send, end: () => stream?.close() });
    const headers = { 'content-type': 'text/event-stream; charset=utf-8' };
    return answer === null ? new Response(body, { headers }) : await answer();
  });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms);
const next = (sequence: number) =>
  `event: next\ndata: ${JSON.stringify({ data: { room: sampleState({ sequence }) } })}\n\n`;

test('sends the token as a header, and is open with the first event', async () => {
  const { onOpen, onState, onEnd } = hear(openStream);
  await pass(0);
  const [{ url, init, send } = { url: '', init: {}, send: () => {} }] = asked;
  expect(url).toBe('/graphql/stream');
  expect(init.headers).toMatchObject({
    accept: 'text/event-stream',
    'content-type': 'application/json',
    authorization: 'Bearer m.secret',
  });
  expect(JSON.parse(String(init.body))).toEqual({
    query: followRoomSubscription.toString(),
    variables: { id: 'abc' },
  });
  send(':\n\n');
  await pass(0);
  expect(onOpen).not.toHaveBeenCalled();
  send(next(1).slice(0, 40));
  send(next(1).slice(40) + next(2));
  await pass(0);
  expect(onOpen).toHaveBeenCalledOnce();
  expect(onState.mock.calls.map(([state]) => state.sequence)).toEqual([1, 2]);
  await pass(9_000);
  expect(onEnd).not.toHaveBeenCalled();
});

test('where no event comes in six seconds, something holds the stream back', async () => {
  const { onEnd } = hear(openStream);
  await pass(5_999);
  expect(onEnd).not.toHaveBeenCalled();
  await pass(1);
  expect(onEnd).toHaveBeenCalledExactlyOnceWith({ is: 'silent' });
  expect(asked[0]?.init.signal?.aborted).toBe(true);
});

test('comments keep it; it is lost where they do not come', async () => {
  const { onEnd } = hear(openStream);
  await pass(0);
  asked[0]?.send(next(1));
  for (let times = 0; times < 5; times += 1) {
    await pass(10_000);
    asked[0]?.send(':\n\n');
  }
  await pass(13_000);
  expect(onEnd).not.toHaveBeenCalled();
  await pass(1_001);
  expect(onEnd).toHaveBeenCalledExactlyOnceWith({ is: 'lost' });
});

test('one that ends is lost', async () => {
  const { onEnd } = hear(openStream);
  await pass(0);
  asked[0]?.send(next(1));
  asked[0]?.end();
  await pass(0);
  expect(onEnd).toHaveBeenCalledExactlyOnceWith({ is: 'lost' });
});

const refused = (code: string, status: number) =>
  Response.json({ errors: [{ message: 'x', extensions: { code } }] }, { status });

test.each([
  ['no class', () => refused('ROOM_NOT_FOUND', 404), { is: 'over', reason: 'NOT_FOUND' }],
  ['a class that is over', () => refused('ROOM_ENDED', 410), { is: 'over', reason: 'ENDED' }],
  ['a token that opens nothing', () => refused('FORBIDDEN', 403), { is: 'over', reason: 'FORBIDDEN' }],
  ['too many', () => refused('RATE_LIMITED', 429), { is: 'refused' }],
  ['a page of the network', () => new Response('<html>Sign in</html>'), { is: 'sign-in' }],
  ['a proxy without a server', () => new Response('<html>', { status: 502 }), { is: 'lost' }],
  ['nobody', () => Promise.reject(new TypeError('failed')), { is: 'lost' }],
] as const)('answered by %s', async (_, given, end) => {
  answer = given;
  const { onEnd } = hear(openStream);
  await pass(0);
  expect(onEnd).toHaveBeenCalledExactlyOnceWith(end);
});

test('the desk is another stream, which can be asked for alone', async () => {
  const { line, onDesk, onEnd } = hear(openStream, { isDesk: true });
  await pass(0);
  expect(asked).toHaveLength(2);
  line.askDeskAgain();
  await pass(0);
  expect(asked.map(({ init }) => init.signal?.aborted)).toEqual([false, true, false]);
  asked[2]?.send('event: next\ndata: {"data":{"roomDesk":{"sequence":1}}}\n\n');
  await pass(0);
  expect(onDesk).toHaveBeenCalledExactlyOnceWith({ sequence: 1 });
  expect(onEnd).not.toHaveBeenCalled();
  line.close();
  expect(asked.map(({ init }) => init.signal?.aborted)).toEqual([true, true, true]);
});
