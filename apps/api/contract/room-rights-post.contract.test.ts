import { afterAll, beforeAll, expect, test } from 'vitest';
import { ASKED, askAs, given, openForClasses, TOLD } from './class.ts';
import { INSIDE } from './inside.ts';
import type { OpenApi } from './open-api.ts';
import { make, publish } from './own-lesson.ts';
import { ACTS, atQuestion, MAY, nobody, strangers, variablesOf } from './room-rights.ts';

let api: OpenApi;
beforeAll(async () => {
  api = await openForClasses();
});
afterAll(() => api.close());

test('a token that opens nothing is refused everything, and changes nothing', async () => {
  const room = await atQuestion(api);
  const tokens = await strangers(api, room);
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
    const room = await atQuestion(api);
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
  const room = await atQuestion(api);
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
  const room = await atQuestion(api);
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
  const room = await atQuestion(api);
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
