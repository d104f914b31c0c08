import { afterAll, beforeAll, expect, test } from 'vitest';
import { ASKED, askAs, follow, given, openForClasses, TOLD, taught } from './class.ts';
import { INSIDE } from './inside.ts';
import type { OpenApi } from './open-api.ts';
import { enteredSocket, type RawSocket, rawSocket, subscribing } from './raw-socket.ts';
import { atQuestion, FIELDS, nobody, strangers } from './room-rights.ts';

let api: OpenApi;
beforeAll(async () => {
  api = await openForClasses();
});
afterAll(() => api.close());

test('a token that opens nothing opens none: 4403', async () => {
  const room = await atQuestion(api);
  for (const [whose, token] of Object.entries(await strangers(api, room))) {
    if (token.length > 4_000) continue;
    const followed = follow({ api, token }, room.room, 'room', 'socket');
    // A key of another class opens a socket, in which this class is not told.
    const code = whose.startsWith('another') ? 'FORBIDDEN' : whose === 'of no class' ? '4404' : '4403';
    await expect.poll(followed.ended, { message: whose }).toBe(code);
    expect(followed.told).toEqual([]);
  }
});

test('the state is told to all of a class, and the desk to its teacher alone', async () => {
  const room = await atQuestion(api);
  for (const token of [room.key, room.screenToken, room.anna.token])
    for (const field of FIELDS) {
      const followed = follow({ api, token }, room.room, field, 'socket');
      if (field === 'room' || token === room.key) await followed.until(() => true);
      else {
        await expect.poll(followed.ended).toBe('FORBIDDEN');
        expect(followed.told).toEqual([]);
      }
      followed.stop();
    }
});

test('of a class that is over: 4410', async () => {
  const room = await taught(api);
  await given(askAs(room.teacher, 'end', { room: room.room }));
  const followed = follow(room.teacher, room.room, 'room', 'socket');
  await expect.poll(followed.ended).toBe('4410');
});

test('who was let in and is cut before it subscribes is told nothing', async () => {
  const room = await atQuestion(api);
  const [cut, late] = [await enteredSocket(api, room.anna.token), await enteredSocket(api, room.boris.token)];
  const variables = { room: room.room, member: room.anna.member.id, isRemoved: true };
  await given(askAs(room.teacher, 'setMember', variables));
  cut.send(subscribing('1', room.room));
  expect(await cut.code()).toBe(4403);
  await given(askAs(room.teacher, 'end', { room: room.room }));
  late.send(subscribing('1', room.room));
  expect(await late.code()).toBe(4410);
  for (const { heard } of [cut, late]) expect(heard.filter(({ type }) => type === 'next')).toEqual([]);
});

test('pages of other sites open none', async () => {
  const room = await taught(api);
  const { host } = new URL(api.url);
  for (const origin of ['https://evil.example', 'null', `http://${host}.evil.example`, 'http://127.0.0.1:1'])
    expect(await rawSocket(api, { origin }).status()).toBe(403);
  for (const origin of [`http://${host}`, `https://${host}`]) {
    const socket = await enteredSocket(api, room.key, { origin });
    socket.close();
  }
});

test('who presents no token within 3 s is let go: 4408', async () => {
  const socket = rawSocket(api);
  expect(await socket.code()).toBe(4408);
});

test.each([
  ['asks before it presents a token', () => [subscribing('1', nobody)], 4401],
  ['sends what is no JSON', () => ['{"type":'], 4400],
  ['sends what is no message', () => [{ type: 'hello' }], 4400],
  ['presents a token twice', () => [{ type: 'connection_init' }, { type: 'connection_init' }], 4429],
])('who %s is let go', async (_what, said, code) => {
  const socket = rawSocket(api);
  await socket.opened();
  for (const each of said()) socket.send(each);
  expect(await socket.code()).toBe(code);
});

test('a socket of no protocol is let go: 4406', async () => {
  expect(await rawSocket(api, { protocol: null }).code()).toBe(4406);
});

test('who sends more than 4 kB at once is let go, and nobody else notices', async () => {
  const room = await atQuestion(api);
  const other = follow(room.boris.bearing, room.room, 'room', 'socket');
  await other.until(() => true);
  const socket = await enteredSocket(api, room.anna.token);
  socket.send({ type: 'ping', payload: { text: 'x'.repeat(5_000) } });
  // The frame that says why may be lost with the connection.
  expect([1009, 1006]).toContain(await socket.code());
  await room.steer({ goTo: 2 });
  await other.until(({ step }) => step === 2);
  other.stop();
});

test.each(['messages', 'pings', 'pongs'] as const)(
  'who sends a thousand %s is let go: 4429',
  async (what) => {
    const room = await taught(api);
    const socket = await enteredSocket(api, room.key);
    for (let sent = 0; sent < 1_000; sent += 1) {
      if (what === 'messages') socket.send({ type: 'ping' });
      else if (what === 'pings') socket.ws.ping('x'.repeat(100));
      else socket.ws.pong();
    }
    // Of pings that are sent faster than they can be answered the library lets go by itself.
    expect(what === 'pings' ? [4429, 1006] : [4429]).toContain(await socket.code());
    expect(socket.heard.length).toBeLessThan(320);
  },
);

test('what is no subscription of a class is refused in words, and the socket goes on', async () => {
  const room = await atQuestion(api);
  const other = await taught(api);
  const socket = await enteredSocket(api, room.anna.token);
  const { room: id } = room;
  const payloads = [
    { query: ASKED.room, variables: { room: id } },
    { query: ASKED.end, variables: { room: id } },
    { query: ASKED.report, variables: { room: id, isFollowing: true } },
    { query: '{ __schema { types { name } } }' },
    { query: 'subscription { __typename }' },
    { query: `subscription { room(id: "${id}") { epoch } again: room(id: "${id}") { epoch } }` },
    { query: `subscription { ...f } fragment f on Subscription { room(id: "${id}") { epoch } }` },
    { query: `subscription { room(id: "${id}") @skip(if: true) { epoch } }` },
    { query: `subscription { room(id: "${id}") { nothing } }` },
    { query: `subscription { room { epoch } }` },
    { query: 'subscription {' },
    { query: '' },
    { query: TOLD.room },
    { query: TOLD.room, variables: { room: other.room } },
    { query: TOLD.roomDesk, variables: { room: id } },
    { query: `subscription { room(id: "${id}") { epoch } }`, operationName: 'other' },
    { query: `subscription { room(id: "${id}") { ${'a: epoch b: epoch '.repeat(3)} } }` },
    { query: `subscription { mine: room(id: "${id}") { epoch } }` },
  ];
  for (const [place, payload] of payloads.entries()) {
    socket.send({ id: String(place), type: 'subscribe', payload });
    const said = await socket.until((message) => message.id === String(place));
    expect(said, JSON.stringify(payload)).toMatchObject({ type: 'error' });
    expect(JSON.stringify(said)).not.toMatch(INSIDE);
  }
  socket.send(subscribing('mine', id));
  expect(await socket.until((message) => message.id === 'mine')).toMatchObject({ type: 'next' });
  expect(socket.isClosed()).toBe(false);
  socket.close();
});

test('a connection has four subscriptions at most, and a token twenty', async () => {
  const room = await taught(api);
  const sockets: RawSocket[] = [];
  for (let opened = 0; opened < 6; opened += 1) sockets.push(await enteredSocket(api, room.screenToken));
  const answered = async (socket: RawSocket, id: string) => {
    socket.send(subscribing(id, room.room));
    return (await socket.until((message) => message.id === id))?.type;
  };
  const [first] = sockets;
  if (first === undefined) throw new Error('One was opened.');
  for (const id of ['1', '2', '3', '4']) expect(await answered(first, id)).toBe('next');
  expect(await answered(first, '5')).toBe('error');
  const all = [];
  for (const socket of sockets.slice(1))
    for (const id of ['1', '2', '3', '4']) all.push(await answered(socket, id));
  expect(all.filter((type) => type === 'next')).toHaveLength(16);
  expect(all.filter((type) => type === 'error')).toHaveLength(4);
  // What is given up makes room.
  first.close();
  const last = sockets.at(-1);
  if (last === undefined) throw new Error('It was opened.');
  await expect.poll(async () => answered(last, crypto.randomUUID())).toBe('next');
  for (const socket of sockets) socket.close();
});
