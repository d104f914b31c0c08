import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pino from 'pino';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { hashOf, newToken } from '../src/room/tokens.ts';
import { ASKED, askAs, type Class, follow, given, openClass, type Student, TOLD } from './class.ts';
import { INSIDE } from './inside.ts';
import { type OpenApi, openApi } from './open-api.ts';
import { make, publish } from './own-lesson.ts';
import { enteredSocket, type RawSocket, rawSocket, subscribing } from './raw-socket.ts';

let api: OpenApi;
let dir: string;
const logged: string[] = [];
/** Each part has a server of its own: from one address 30 classes are opened in an hour. */
function serveThese(): void {
  beforeAll(async () => {
    dir = await mkdtemp(join(tmpdir(), 'kto-kogo-rights-'));
    api = await openApi(inject('neo4j'), {
      awaitsWalks: false,
      lessonsPerDay: 10_000,
      pointsPerMinute: 1_000_000,
      classes: { roomsDir: join(dir, 'rooms') },
      logger: pino({ level: 'trace' }, { write: (line: string) => logged.push(line) }),
    });
  });
  afterAll(async () => {
    await api.close();
    await rm(dir, { recursive: true });
  });
}

async function taught(): Promise<Class> {
  const made = await make(api);
  await publish(api, made);
  return openClass(api, made.id, made.teachKey);
}

/** A class in which everything that can be asked is there to be asked. */
async function atQuestion() {
  const room = await taught();
  await room.steer({ goTo: 1 });
  await room.steer({ ask: { phase: 'OPEN' } });
  const [anna, boris] = [await room.join('Anna'), await room.join('Boris')];
  return { ...room, anna, boris };
}

const nobody = 'abcdefghijkl';
const FIELDS = ['room', 'roomDesk'] as const;

/** What each may do, of all that can be asked of a class. */
const MAY = {
  teacher: ['room', 'desk', 'lesson', 'answers', 'steer', 'setMember', 'removeGuests', 'end'],
  screen: ['room', 'lesson'],
  member: ['room', 'lesson', 'ownMember', 'ownAnswers', 'report', 'answer', 'rename'],
} as const;
const ACTS = [
  'room',
  'desk',
  'lesson',
  'answers',
  'ownMember',
  'ownAnswers',
  'steer',
  'report',
  'answer',
  'rename',
  'setMember',
  'removeGuests',
  'end',
] as const;

/** Tokens that open nothing of a class. */
async function strangers(room: Class & { anna: Student }): Promise<Record<string, string>> {
  const other = await atQuestion();
  const cut = await room.join('Cut');
  await given(askAs(room.teacher, 'setMember', { room: room.room, member: cut.member.id, isRemoved: true }));
  const { member } = room.anna;
  return {
    none: '',
    'no token': 'x',
    'a long one': 'k'.repeat(10_000),
    'a teacher’s with another secret': newToken({ role: 'teacher', room: room.room }),
    'a screen’s with another secret': newToken({ role: 'screen', room: room.room }),
    'a member’s with another secret': newToken({ role: 'member', room: room.room, member: member.id }),
    'of nobody in the class': newToken({ role: 'member', room: room.room, member: nobody }),
    'of no class': newToken({ role: 'teacher', room: nobody }),
    'the teacher’s as a screen’s': room.key.replace(/^k/, 's'),
    'the screen’s as a teacher’s': room.screenToken.replace(/^s/, 'k'),
    'the hash of the key': hashOf(room.key),
    'the code': room.code,
    'another teacher’s': other.key,
    'another screen’s': other.screenToken,
    'another class’s member’s': other.anna.token,
    'of a member who was taken out': cut.token,
  };
}

function variablesOf(act: (typeof ACTS)[number], { room, boris }: { room: string; boris: Student }) {
  const base = { epoch: 1, sequence: 1_000 };
  const variables = {
    ...{
      room: {},
      desk: {},
      lesson: {},
      answers: {},
      ownMember: {},
      ownAnswers: {},
      removeGuests: {},
      end: {},
    },
    steer: { base, change: { goTo: 0 } },
    report: { isFollowing: false, view: '/trials', mayBeShown: false },
    answer: { question: 'text-question', value: { text: 'an answer' } },
    rename: { name: 'Bertha' },
    setMember: { member: boris.member.id, name: 'Bertha' },
  };
  return { room, ...variables[act] };
}

describe('over POST', () => {
  serveThese();
  test('a token that opens nothing is refused everything, and changes nothing', async () => {
    const room = await atQuestion();
    const tokens = await strangers(room);
    const before = await given(askAs(room.teacher, 'desk', { room: room.room }));
    for (const [whose, token] of Object.entries(tokens))
      for (const act of ACTS) {
        const { data, errors, text } = await askAs({ api, token }, act, variablesOf(act, room));
        expect(errors[0]?.extensions, `${act} with ${whose}`).toEqual({ code: 'FORBIDDEN' });
        expect(Object.values(data ?? {}).every((value) => value === null)).toBe(true);
        expect(text).not.toMatch(INSIDE);
      }
    expect(await given(askAs(room.teacher, 'desk', { room: room.room }))).toEqual(before);
    expect(await given(askAs(room.teacher, 'room', { room: room.room }))).toMatchObject({ step: 1 });
  });

  test.each(['teacher', 'screen', 'member'] as const)(
    'a %s may do what is its own, and nothing else',
    async (role) => {
      const room = await atQuestion();
      const token = { teacher: room.key, screen: room.screenToken, member: room.anna.token }[role];
      for (const act of ACTS) {
        const { errors } = await askAs({ api, token }, act, variablesOf(act, room));
        const isAllowed = (MAY[role] as readonly string[]).includes(act);
        const code = isAllowed ? undefined : 'FORBIDDEN';
        expect(errors[0]?.extensions.code, `${act} by a ${role}`).toBe(code);
      }
    },
  );

  test('of a class that is not there and of one that is over it is said, whatever the token', async () => {
    const room = await atQuestion();
    for (const act of ACTS.filter((each) => each !== 'end')) {
      const { errors } = await askAs(room.teacher, act, variablesOf(act, { ...room, room: nobody }));
      expect(errors[0]?.extensions.code, act).toBe('ROOM_NOT_FOUND');
    }
    await given(askAs(room.teacher, 'end', { room: room.room }));
    for (const token of [room.key, room.anna.token, room.screenToken, ''])
      for (const act of ACTS.filter((each) => each !== 'end')) {
        const { errors } = await askAs({ api, token }, act, variablesOf(act, room));
        expect(errors[0]?.extensions.code, act).toBe('ROOM_ENDED');
      }
  });

  test('with a teacher’s lesson a class is opened by its teach key, and by nothing else', async () => {
    const [made, other] = [await make(api), await make(api)];
    await publish(api, made);
    const open = (lesson: string, teachKey: string | null) =>
      api.post({ query: ASKED.open, variables: { lesson, teachKey } });
    for (const key of [null, '', 'x', other.teachKey, made.teachKey.slice(1)]) {
      const { errors, text } = await open(made.id, key);
      expect(errors[0]?.extensions.code).toBe('FORBIDDEN');
      expect(text).not.toContain(made.teachKey);
    }
    // It is not published.
    expect((await open(other.id, other.teachKey)).errors[0]?.extensions.code).toBe('BAD_USER_INPUT');
    expect((await open('no-such-lesson', null)).errors[0]?.extensions.code).toBe('BAD_USER_INPUT');
    expect((await open(made.id, made.teachKey)).errors).toEqual([]);
  });

  test('a subscription is refused, and so is a mutation by GET', async () => {
    const room = await atQuestion();
    const authorization = `Bearer ${room.key}`;
    const asked = await api.post({ query: TOLD.room, variables: { room: room.room } }, { authorization });
    expect(asked.errors[0]?.message).toMatch(/Open a WebSocket/);
    const variables = JSON.stringify({ room: room.room });
    const got = await api.send(`/graphql?${new URLSearchParams({ query: ASKED.end, variables })}`, {
      headers: { authorization },
    });
    expect(got.status).toBe(405);
    await given(askAs(room.teacher, 'room', { room: room.room }));
  });

  test('names that every object knows are nobody’s', async () => {
    const room = await atQuestion();
    for (const member of ['constructor', '__proto__', 'toString']) {
      for (const change of [{ spotlight: member }, { ask: { phase: 'CLOSED', shown: [member] } }]) {
        const { errors } = await room.steerFrom({ epoch: 1, sequence: 99 }, change);
        if ('spotlight' in change) expect(errors[0]?.extensions.code).toBe('BAD_USER_INPUT');
        expect(errors.map(({ extensions }) => extensions.code)).not.toContain('INTERNAL_SERVER_ERROR');
      }
      const { errors } = await askAs(room.teacher, 'setMember', { room: room.room, member, name: 'Anna' });
      expect(errors[0]?.extensions.code).toBe('BAD_USER_INPUT');
    }
  });
});

describe('over a socket', () => {
  serveThese();
  test('a token that opens nothing opens none: 4403', async () => {
    const room = await atQuestion();
    for (const [whose, token] of Object.entries(await strangers(room))) {
      if (token.length > 4_000) continue;
      const followed = follow({ api, token }, room.room, 'room', 'socket');
      // A key of another class opens a socket, in which this class is not told.
      const code = whose.startsWith('another') ? 'FORBIDDEN' : whose === 'of no class' ? '4404' : '4403';
      await expect.poll(followed.ended, { message: whose }).toBe(code);
      expect(followed.told).toEqual([]);
    }
  });

  test('the state is told to all of a class, and the desk to its teacher alone', async () => {
    const room = await atQuestion();
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
    const room = await taught();
    await given(askAs(room.teacher, 'end', { room: room.room }));
    const followed = follow(room.teacher, room.room, 'room', 'socket');
    await expect.poll(followed.ended).toBe('4410');
  });

  test('who was let in and is cut before it subscribes is told nothing', async () => {
    const room = await atQuestion();
    const [cut, late] = [
      await enteredSocket(api, room.anna.token),
      await enteredSocket(api, room.boris.token),
    ];
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
    const room = await taught();
    const { host } = new URL(api.url);
    for (const origin of [
      'https://evil.example',
      'null',
      `http://${host}.evil.example`,
      'http://127.0.0.1:1',
    ])
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
    const room = await atQuestion();
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
      const room = await taught();
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
    const room = await atQuestion();
    const other = await taught();
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
    const room = await taught();
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
});

describe('over a stream', () => {
  serveThese();
  const open = (token: string | null, body: unknown, headers: Record<string, string> = {}) =>
    api.send('/graphql/stream', {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        ...(token !== null && { authorization: `Bearer ${token}` }),
        ...headers,
      },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    });
  const asking = (room: string, field: (typeof FIELDS)[number] = 'room') => ({
    query: TOLD[field],
    variables: { room },
  });

  test('a token that opens nothing opens none: 403', async () => {
    const room = await atQuestion();
    for (const [whose, token] of Object.entries(await strangers(room)))
      for (const field of FIELDS) {
        const { status, text, errors } = await open(token, asking(room.room, field));
        const isNowhere = whose === 'of no class';
        expect(status, whose).toBe(isNowhere ? 404 : 403);
        expect(errors[0]?.extensions.code).toBe(isNowhere ? 'ROOM_NOT_FOUND' : 'FORBIDDEN');
        expect(errors[0]?.message).toMatch(isNowhere ? /no such class/ : /token|key of the class/);
        expect(text).not.toMatch(INSIDE);
      }
    expect((await open(null, asking(room.room))).status).toBe(403);
  });

  test('the desk is its teacher’s alone', async () => {
    const room = await atQuestion();
    for (const token of [room.screenToken, room.anna.token])
      expect((await open(token, asking(room.room, 'roomDesk'))).status).toBe(403);
    const desk = follow(room.teacher, room.room, 'roomDesk', 'stream');
    await desk.until(({ members }) => members.length === 2);
    desk.stop();
  });

  test('of a class that is over: 410', async () => {
    const room = await taught();
    await given(askAs(room.teacher, 'end', { room: room.room }));
    expect((await open(room.key, asking(room.room))).status).toBe(410);
  });

  test('pages of other sites open none', async () => {
    const room = await taught();
    for (const origin of ['https://evil.example', 'null'])
      expect((await open(room.key, asking(room.room), { origin })).status).toBe(403);
  });

  test('what is no subscription is refused in words', async () => {
    const room = await taught();
    const bodies = [
      '{"query":',
      '[]',
      '"query"',
      {},
      { query: 7 },
      { query: ASKED.room, variables: { room: room.room } },
      { query: ASKED.end, variables: { room: room.room } },
      { query: `${TOLD.room} #${'x'.repeat(4_000)}`, variables: { room: room.room } },
      { query: TOLD.room, variables: [] },
    ];
    for (const body of bodies) {
      const { status, errors, text } = await open(room.key, body);
      expect(status, JSON.stringify(body)).toBe(400);
      expect(errors[0]?.message).toMatch(/\.$/);
      expect(text).not.toMatch(INSIDE);
    }
    const long = await open(room.key, { query: 'x'.repeat(20_000) });
    expect([long.status, long.errors[0]?.message]).toEqual([413, expect.stringContaining('16kb')]);
    expect((await api.send('/graphql/stream')).status).toBe(405);
  });
});

describe('what is told and kept', () => {
  serveThese();
  test('what is told to one holds nothing of the others', async () => {
    const room = await atQuestion();
    const { room: id, anna, boris } = room;
    const member = boris.bearing;
    const texts: string[] = [];
    const [socket, stream] = [
      follow(member, id, 'room', 'socket'),
      follow({ api, token: room.screenToken }, id, 'room', 'stream'),
    ];
    await Promise.all([socket.until(() => true), stream.until(() => true)]);
    await given(
      askAs(anna.bearing, 'answer', { room: id, question: 'text-question', value: { text: 'by Anna' } }),
    );
    await given(askAs(anna.bearing, 'report', { room: id, isFollowing: false, view: '/figures/kirov' }));
    await given(
      askAs(member, 'answer', { room: id, question: 'text-question', value: { text: 'by Boris' } }),
    );
    for (const act of ['room', 'lesson', 'ownAnswers'] as const)
      texts.push((await askAs(member, act, { room: id })).text);
    await room.steer({ spotlight: anna.member.id });
    await room.steer({ ask: { phase: 'CLOSED' } });
    await room.steer({ ask: { phase: 'SHOWN' } });
    await socket.until(({ ask }) => ask?.phase === 'SHOWN');
    await stream.until(({ ask }) => ask?.phase === 'SHOWN');
    const asScreen = { api, token: room.screenToken };
    texts.push(
      (await askAs(asScreen, 'room', { room: id })).text,
      (await askAs(asScreen, 'lesson', { room: id })).text,
    );
    texts.push(JSON.stringify([socket.told, stream.told, boris.member, boris.state]));
    const all = texts.join('\n');
    const tokens = [room.key, room.screenToken, anna.token];
    for (const secret of [...tokens, ...tokens.map(hashOf), hashOf(boris.token), 'Anna', anna.member.id])
      expect(all).not.toContain(secret);
    expect(all).not.toContain('the note of the teacher');
    // Nor do a teacher's answers open a member's place.
    const desk = await askAs(room.teacher, 'desk', { room: id });
    const answers = await askAs(room.teacher, 'answers', { room: id });
    expect(desk.text).toContain('by Anna');
    for (const secret of [anna.token, boris.token, hashOf(anna.token), room.key])
      expect(desk.text + answers.text).not.toContain(secret);
    for (const each of [socket, stream]) each.stop();
  });

  test('nothing of a class stands in the log, and no key in a file', async () => {
    const room = await atQuestion();
    const { room: id, anna } = room;
    for (const rung of ['socket', 'stream', 'polling'] as const) {
      const followed = follow(anna.bearing, id, 'room', rung);
      await followed.until(() => true);
      followed.stop();
    }
    await given(
      askAs(anna.bearing, 'answer', {
        room: id,
        question: 'text-question',
        value: { text: 'a remarkable answer' },
      }),
    );
    await askAs({ api, token: `${anna.token}x` }, 'steer', variablesOf('steer', room));
    const raw = await enteredSocket(api, anna.token);
    raw.send('no JSON');
    await raw.code();
    const log = logged.join('');
    expect(log).toContain('/graphql');
    const secrets = [room.key, room.screenToken, anna.token];
    for (const secret of [...secrets, ...secrets.map(hashOf), room.code, 'a remarkable answer', '127.0.0.1'])
      expect(log).not.toContain(secret);
    expect(log).not.toMatch(/Anna|Boris/);
    const files = await readdir(join(dir, 'rooms'));
    expect(files).toContain(`${id}.json`);
    for (const name of files) {
      const text = await readFile(join(dir, 'rooms', name), 'utf8');
      for (const secret of secrets) expect(text).not.toContain(secret);
    }
  });
});
