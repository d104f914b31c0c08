import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { roomSchema } from '@kto-kogo/room';
import { afterAll, afterEach, beforeEach, expect, inject, test, vi } from 'vitest';
import {
  ASKED,
  askAs,
  type Class,
  follow,
  given,
  joinAs,
  openClass,
  type Rung,
  taught,
  tryJoin,
} from './class.ts';
import { type OpenApi, openApi } from './open-api.ts';

/** Limits are counted by address, and all of a file come from one: each test has a server of its own. */
let api: OpenApi;
let dir: string;
beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'kto-kogo-limits-'));
  api = await openApi(inject('neo4j'), {
    awaitsWalks: false,
    classes: { roomsDir: dir, membersMax: 60 },
  });
});
afterEach(async () => {
  await api.close();
  await rm(dir, { recursive: true });
});
afterAll(() => vi.useRealTimers());

/** A class at the step of this question, which is open. */
async function asking(question: 'choice' | 'text' | 'point'): Promise<Class> {
  const room = await taught(api);
  await room.steer({ goTo: ['choice', 'text', 'point'].indexOf(question) });
  await room.steer({ ask: { phase: 'OPEN' } });
  return room;
}

test('sixty phones behind one address join, follow, report and answer, and nobody is told to wait', async () => {
  const room = await asking('choice');
  const desk = follow(room.teacher, room.room, 'roomDesk');
  const rungs: Rung[] = ['socket', 'stream', 'polling'];
  const phones = await Promise.all(
    Array.from({ length: 60 }, async (_, place) => {
      const student = await joinAs(api, room.code.toLowerCase(), `Pupil ${place}`);
      const followed = follow(student.bearing, room.room, 'room', rungs[place % 3]);
      await followed.until(({ ask }) => ask?.phase === 'OPEN');
      return { ...student, followed };
    }),
  );
  // One more within ten seconds waits for them to be over.
  expect(await tryJoin(api, room.code)).toMatchObject({ reason: 'WAIT', retryAfter: expect.any(Number) });
  await Promise.all(
    phones.map(async ({ bearing }, place) => {
      await given(askAs(bearing, 'lesson', { room: room.room }));
      const value = { choice: [place % 2] };
      await given(askAs(bearing, 'answer', { room: room.room, question: 'choice-question', value }));
      await given(askAs(bearing, 'report', { room: room.room, isFollowing: false, view: '/trials' }));
    }),
  );
  await desk.until(({ counts }) => counts.exploring === 60);
  for (const phase of ['CLOSED', 'SHOWN']) await room.steer({ ask: { phase } });
  await Promise.all(
    phones.map(async ({ followed }) => {
      const { ask } = await followed.until((state) => state.ask?.phase === 'SHOWN');
      expect(ask).toMatchObject({ answered: 60, tally: [30, 30] });
      expect(followed.ended()).toBeNull();
      followed.stop();
    }),
  );
  desk.stop();
});

test('the 31st class of an hour is refused, and those that are open go on', async () => {
  const rooms = [];
  for (let opened = 0; opened < 30; opened += 1) rooms.push(await openClass(api));
  const { errors, status } = await api.post({
    query: ASKED.open,
    variables: { lesson: 'who-replaced-whom-nkvd' },
  });
  expect(errors[0]).toMatchObject({
    message: expect.stringMatching(/at most 30 classes are opened in an hour/),
    extensions: { code: 'RATE_LIMITED' },
  });
  expect(errors[0]?.extensions.retryAfter).toBeGreaterThan(3_000);
  expect(status).toBe(429);
  const [room] = rooms;
  expect(await room?.steer({ goTo: 1 })).toMatchObject({ step: 1 });
});

test('who reports or answers more often than it may is told when to do it again, and loses nothing', async () => {
  const room = await asking('text');
  const { bearing, member } = await room.join('Anna');
  const answer = (text: string) =>
    askAs(bearing, 'answer', { room: room.room, question: 'text-question', value: { text } });
  const report = (view: string) => askAs(bearing, 'report', { room: room.room, isFollowing: false, view });
  const rename = (name: string) =>
    askAs(bearing, 'rename', { room: room.room, name: name.replaceAll('/', ' ') });
  for (const act of [answer, report, rename]) {
    await given(act('/trials'));
    const { errors, status } = await act('/figures/kirov');
    expect(errors[0]?.extensions).toMatchObject({ code: 'RATE_LIMITED', retryAfter: expect.any(Number) });
    expect(status).toBe(429);
    await expect.poll(async () => (await act('/figures/kirov')).errors, { timeout: 10_000 }).toEqual([]);
  }
  expect(await room.answers()).toMatchObject([{ words: '/figures/kirov' }]);
  const desk = await given<{ members: object[] }>(askAs(room.teacher, 'desk', { room: room.room }));
  expect(desk.members).toMatchObject([{ id: member.id, view: '/figures/kirov' }]);
});

test('what is too long is refused, and it is said how long it may be', async () => {
  const room = await asking('text');
  const { room: id } = room;
  const { bearing } = await room.join('ё'.repeat(24));
  expect(await tryJoin(api, room.code, 'a'.repeat(25))).toMatchObject({
    ...{ reason: 'NAME', message: expect.stringMatching(/at most 24 characters, not 25/), retryAfter: null },
  });
  const answer = (text: string) =>
    askAs(bearing, 'answer', { room: id, question: 'text-question', value: { text } });
  const long = await answer('a'.repeat(281));
  expect(long.errors[0]?.message).toMatch(/at most 280 characters, not 281/);
  await given(answer('ё'.repeat(280)));
  const view = `/explore?focus=${'x'.repeat(2_000)}`;
  for (const [who, act, variables] of [
    [bearing, 'report', { isFollowing: false, view }],
    [room.teacher, 'steer', { base: { epoch: 1, sequence: 99 }, change: { show: { view } } }],
  ] as const) {
    const { errors } = await askAs(who, act, { room: id, ...variables });
    expect(errors[0]).toMatchObject({
      message: expect.stringMatching(/view has at most 2000 characters, not 2015/),
      extensions: { code: 'BAD_USER_INPUT' },
    });
  }
  const renamed = await askAs(room.teacher, 'setMember', { room: id, member: 'nobody', name: 'x' });
  expect(renamed.errors[0]?.extensions.code).toBe('BAD_USER_INPUT');
});

test('whatever pupils write, it is text, and the class can be read again', async () => {
  const room = await asking('text');
  const { room: id } = room;
  const said: [string, string][] = [
    ['<script>alert(1)</script>', '<script>alert(1)</script>'],
    ['=HYPERLINK("http://evil.example")', '=HYPERLINK("http://evil.example")'],
    ['one\r\ntwo\u0000\u0007\u001b[31m', 'one\ntwo[31m'],
    ['\u202egnp.exe\u2066x\u2069', 'gnp.exex'],
    ['half a sign \ud83d', 'half a sign '],
    ['__proto__', '__proto__'],
    ['😀 Ёлка "quoted" \\ \u2028', '😀 Ёлка "quoted" \\ \u2028'],
  ];
  for (const [place, [text]] of said.entries()) {
    const { bearing } = await room.join(`Pupil ${place}`);
    await given(askAs(bearing, 'answer', { room: id, question: 'text-question', value: { text } }));
    for (const view of ['javascript:alert(1)', '//evil.example', 'https://evil.example', '/nowhere', ''])
      if (place === 0) {
        const { errors } = await askAs(bearing, 'report', { room: id, isFollowing: false, view });
        if (errors.length === 0) break;
      }
  }
  expect((await room.answers()).map(({ words }) => words)).toEqual(said.map(([, text]) => text));
  const { members } = await given<{ members: { view: string | null }[] }>(
    askAs(room.teacher, 'desk', { room: id }),
  );
  expect(members.map(({ view }) => view)).toEqual(said.map(() => null));
  for (const text of ['\u202e\u2066', ' \n\t ', '\u0000']) {
    const { bearing } = await room.join();
    const { errors } = await askAs(bearing, 'answer', {
      room: id,
      question: 'text-question',
      value: { text },
    });
    expect(errors[0]?.message).toBe('value.text is empty: answer in words.');
  }
  await expectReadable(id);
});

test('what is pointed at is an id, or is refused; one that no object is called by can be told too', async () => {
  const room = await asking('point');
  const { room: id } = room;
  const point = (bearing: Class['teacher'], value: object) =>
    askAs(bearing, 'answer', { room: id, question: 'point-question', value });
  for (const wrong of ['', 'No Id', '__proto__', '\u202eyezhov', '../x', 'a--b', `${'x'.repeat(160)}y`]) {
    const { bearing } = await room.join();
    const { errors } = await point(bearing, { point: wrong });
    expect(errors[0]?.extensions.code, wrong).toBe('BAD_USER_INPUT');
  }
  for (const odd of ['constructor', 'nobody-at-all', 'yezhov']) {
    const { bearing } = await room.join();
    await given(point(bearing, { point: odd }));
  }
  const { bearing } = await room.join();
  for (const value of [{ choice: [0] }, { text: 'yezhov' }, {}, { point: 'yezhov', text: 'x' }])
    expect((await point(bearing, value)).errors[0]?.extensions.code).toMatch(/BAD_USER_INPUT/);
  const desk = follow(room.teacher, id, 'roomDesk');
  const { answers } = await desk.until(() => true);
  desk.stop();
  expect(answers.map(({ words }) => words)).toEqual(['constructor', 'nobody-at-all', 'Nikolai Yezhov']);
  for (const phase of ['CLOSED', 'SHOWN']) await room.steer({ ask: { phase } });
  await expectReadable(id);
});

/** A class that could not be read again would be lost with the next stop. */
async function expectReadable(id: string): Promise<void> {
  const kept = JSON.parse(await readFile(join(dir, `${id}.json`), 'utf8'));
  expect(roomSchema.parse(kept)).toEqual(kept);
}
