import { afterAll, beforeAll, expect, test } from 'vitest';
import { ASKED, askAs, follow, given, openForClasses, TOLD, taught } from './class.ts';
import { INSIDE } from './inside.ts';
import type { OpenApi } from './open-api.ts';
import { atQuestion, FIELDS, strangers } from './room-rights.ts';

let api: OpenApi;
beforeAll(async () => {
  api = await openForClasses();
});
afterAll(() => api.close());

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
  const room = await atQuestion(api);
  for (const [whose, token] of Object.entries(await strangers(api, room)))
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
  const room = await atQuestion(api);
  for (const token of [room.screenToken, room.anna.token])
    expect((await open(token, asking(room.room, 'roomDesk'))).status).toBe(403);
  const desk = follow(room.teacher, room.room, 'roomDesk', 'stream');
  await desk.until(({ members }) => members.length === 2);
  desk.stop();
});

test('of a class that is over: 410', async () => {
  const room = await taught(api);
  await given(askAs(room.teacher, 'end', { room: room.room }));
  expect((await open(room.key, asking(room.room))).status).toBe(410);
});

test('pages of other sites open none', async () => {
  const room = await taught(api);
  for (const origin of ['https://evil.example', 'null'])
    expect((await open(room.key, asking(room.room), { origin })).status).toBe(403);
});

test('what is no subscription is refused in words', async () => {
  const room = await taught(api);
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
