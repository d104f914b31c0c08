import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pino from 'pino';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { hashOf } from '../src/room/tokens.ts';
import { askAs, follow, given, openForClasses } from './class.ts';
import type { OpenApi } from './open-api.ts';
import { enteredSocket } from './raw-socket.ts';
import { atQuestion, variablesOf } from './room-rights.ts';

let api: OpenApi;
let dir: string;
const logged: string[] = [];
beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'kto-kogo-secrets-'));
  api = await openForClasses({
    classes: { roomsDir: join(dir, 'rooms') },
    logger: pino({ level: 'trace' }, { write: (line: string) => logged.push(line) }),
  });
});
afterAll(async () => {
  await api.close();
  await rm(dir, { recursive: true });
});

test('what is told to one holds nothing of the others', async () => {
  const room = await atQuestion(api);
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
  await given(askAs(member, 'answer', { room: id, question: 'text-question', value: { text: 'by Boris' } }));
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
  const room = await atQuestion(api);
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
