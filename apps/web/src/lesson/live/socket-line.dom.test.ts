import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { followDeskSubscription, followRoomSubscription } from './room-documents.ts';
import { openSocket } from './socket-line.ts';
import { FakeSocket } from './testing/fake-socket.ts';
import { hear } from './testing/line-heard.ts';
import { sampleState } from './testing/sample-state.ts';

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('WebSocket', FakeSocket);
  FakeSocket.all = [];
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms);

/** A line whose server has acknowledged it. */
async function acknowledged(options: Parameters<typeof hear>[1] = {}) {
  const heard = hear(openSocket, options);
  const socket = FakeSocket.last;
  socket.open();
  await pass(0);
  socket.receive({ type: 'connection_ack' });
  await pass(0);
  return { ...heard, socket };
}

/** The same once the first state has come. */
async function open() {
  const heard = await acknowledged();
  heard.socket.receive({ id: 'room', type: 'next', payload: { data: { room: sampleState() } } });
  return heard;
}

test('sends the token with the connection, and follows the room by a name of its own', async () => {
  const { socket } = await acknowledged();
  expect(socket.url).toMatch(/^wss?:\/\/[^/]+\/graphql\/live$/);
  expect(socket.protocol).toBe('graphql-transport-ws');
  expect(socket.sent).toEqual([
    { type: 'connection_init', payload: { authorization: 'Bearer m.secret' } },
    {
      id: 'room',
      type: 'subscribe',
      payload: { query: followRoomSubscription.toString(), variables: { id: 'abc' } },
    },
  ]);
});

test('is open with the first state', async () => {
  const { onOpen, onState, socket } = await acknowledged();
  expect(onOpen).not.toHaveBeenCalled();
  for (const sequence of [1, 2])
    socket.receive({ id: 'room', type: 'next', payload: { data: { room: sampleState({ sequence }) } } });
  expect(onOpen).toHaveBeenCalledOnce();
  expect(onState.mock.calls.map(([state]) => state.sequence)).toEqual([1, 2]);
});

test('the desk has a name of its own, by which it is asked for once more', async () => {
  const { socket, line, onDesk } = await acknowledged({ isDesk: true });
  socket.receive({ id: 'desk', type: 'next', payload: { data: { roomDesk: { sequence: 1 } } } });
  expect(onDesk).toHaveBeenCalledExactlyOnceWith({ sequence: 1 });
  socket.sent.length = 0;
  line.askDeskAgain();
  await pass(0);
  expect(socket.sent).toEqual([
    { id: 'desk', type: 'complete' },
    {
      id: 'desk',
      type: 'subscribe',
      payload: { query: followDeskSubscription.toString(), variables: { id: 'abc' } },
    },
  ]);
});

test('what does not answer in four seconds is silent, whether it was opened or not', async () => {
  const never = hear(openSocket);
  await pass(3_999);
  expect(never.onEnd).not.toHaveBeenCalled();
  await pass(1);
  expect(never.onEnd).toHaveBeenCalledExactlyOnceWith({ is: 'silent' });
  const opened = hear(openSocket);
  FakeSocket.last.open();
  await pass(4_000);
  expect(opened.onEnd).toHaveBeenCalledExactlyOnceWith({ is: 'silent' });
  expect(FakeSocket.last.closedWith).not.toBeNull();
});

test.each([
  [4403, { is: 'over', reason: 'FORBIDDEN' }],
  [4404, { is: 'over', reason: 'NOT_FOUND' }],
  [4410, { is: 'over', reason: 'ENDED' }],
  [4429, { is: 'refused' }],
  [1012, { is: 'lost' }],
  [1006, { is: 'lost' }],
] as const)('closed with %d', async (code, end) => {
  const { socket, onEnd } = await open();
  socket.end(code);
  await pass(0);
  expect(onEnd).toHaveBeenCalledExactlyOnceWith(end);
});

test('an error of the subscription says what it is', async () => {
  const { socket, onEnd } = await acknowledged();
  const payload = [{ message: 'It is over.', extensions: { code: 'ROOM_ENDED' } }];
  socket.receive({ id: 'room', type: 'error', payload });
  await pass(0);
  expect(onEnd).toHaveBeenCalledExactlyOnceWith({ is: 'over', reason: 'ENDED' });
});

test('it asks every eight seconds whether it lives, and is lost where nothing comes for four more', async () => {
  const { socket, onEnd } = await open();
  await pass(8_000);
  expect(socket.sent.at(-1)).toEqual({ type: 'ping' });
  await pass(3_900);
  socket.receive({ type: 'pong' });
  await pass(8_000);
  await pass(3_999);
  expect(onEnd).not.toHaveBeenCalled();
  await pass(1);
  expect(onEnd).toHaveBeenCalledExactlyOnceWith({ is: 'lost' });
});

test('looked at, it asks at once, and is lost after two seconds', async () => {
  const { line, socket, onEnd } = await open();
  line.check();
  expect(socket.sent.at(-1)).toEqual({ type: 'ping' });
  socket.receive({ type: 'pong' });
  await pass(5_000);
  expect(onEnd).not.toHaveBeenCalled();
  line.check();
  await pass(2_000);
  expect(onEnd).toHaveBeenCalledExactlyOnceWith({ is: 'lost' });
});

test('closed from here, it says nothing more', async () => {
  const { line, socket, onEnd, onState } = await open();
  line.close();
  expect(socket.closedWith).not.toBeNull();
  socket.receive({ id: 'room', type: 'next', payload: { data: { room: sampleState({ sequence: 2 }) } } });
  await pass(60_000);
  expect(onEnd).not.toHaveBeenCalled();
  expect(onState).toHaveBeenCalledOnce();
});
