import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { roomSchema } from '@kto-kogo/room';
import { afterAll, afterEach, beforeEach, expect, inject, test, vi } from 'vitest';
import { ASKED, askAs, type Class, follow, given, joinAs, openClass, type Rung, tryJoin } from './class.ts';
import { type OpenApi, openApi } from './open-api.ts';
import { make, publish } from './own-lesson.ts';

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
  const made = await make(api);
  await publish(api, made);
  const room = await openClass(api, made.id, made.teachKey);
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

const CODE_SIGNS = '23456789CDFHJKMNPQRTVWX';

/** A code that is not this one, another each time. */
function guessed(not: string, place: number): string {
  const code = Array.from({ length: 6 }, (_, at) => CODE_SIGNS[Math.floor(place / 23 ** at) % 23]).join('');
  return code === not ? guessed(not, place + 23 ** 5) : code;
}

/** Tries codes that were guessed from the address that all of a file share. @param codeOf which is tried how often */
async function guesser(room: Class, codeOf = (place: number) => guessed(room.code, place + 100)) {
  for (let tried = 0; tried < 30; tried += 1)
    expect(await tryJoin(api, guessed(room.code, tried))).toMatchObject({ reason: 'NO_SUCH_CODE' });
  let place = 0;
  const judged = new Set<string>();
  const trying: Promise<void>[] = [];
  const began = Date.now();
  const timer = setInterval(() => {
    const code = codeOf(place);
    place += 1;
    const tried = tryJoin(api, code).then((result) => {
      if (result.__typename !== 'JoinRefused' || result.reason !== 'WAIT') judged.add(code);
    });
    trying.push(tried.catch(() => {}));
  }, 50);
  return {
    judged,
    seconds: () => (Date.now() - began) / 1_000,
    async stop() {
      clearInterval(timer);
      await Promise.all(trying);
    },
  };
}

/** As a page does: again as soon as it may. @returns after how many seconds it is in */
async function joinPatiently(code: string, name: string): Promise<number> {
  const began = Date.now();
  for (;;) {
    const result = await tryJoin(api, code, name);
    if (result.__typename === 'Joined') return (Date.now() - began) / 1_000;
    expect(result).toMatchObject({
      reason: 'WAIT',
      message: 'Many try to join just now. Try again in a second.',
    });
    await new Promise((done) => setTimeout(done, (result.retryAfter ?? 1) * 1_000));
  }
}

test('beside a guesser at 20 a second a class comes in within 10 s, one who is late too, and he learns of one code in 3 s', {
  timeout: 60_000,
}, async () => {
  const room = await openClass(api);
  const other = await guesser(room);
  await new Promise((done) => setTimeout(done, 4_000));
  const pupils = await Promise.all(
    Array.from({ length: 10 }, (_, place) => joinPatiently(room.code, `Pupil ${place}`)),
  );
  expect(Math.max(...pupils)).toBeLessThan(10);
  expect(await joinPatiently(room.code, 'Late')).toBeLessThan(10);
  // From elsewhere nothing of it is noticed.
  const began = Date.now();
  expect(await joinFrom('127.0.0.2', room.code)).toMatchObject({ __typename: 'Joined' });
  expect(Date.now() - began).toBeLessThan(2_000);
  await other.stop();
  expect(other.judged.size).toBeLessThanOrEqual(other.seconds() / 3 + 1);
});

test('who tries the same code often, so that it is judged before others, keeps a class of ten out for half a minute at most', {
  timeout: 90_000,
}, async () => {
  const room = await openClass(api);
  const other = await guesser(room, (place) => guessed(room.code, Math.floor(place / 60) + 100));
  const pupils = await Promise.all(
    Array.from({ length: 10 }, (_, place) => joinPatiently(room.code, `Pupil ${place}`)),
  );
  expect(Math.max(...pupils)).toBeLessThan(30);
  await other.stop();
  expect(other.judged.size).toBeLessThanOrEqual(other.seconds() / 3 + 1);
});

test('whoever mistypes is told so, also where codes are guessed, and what is no code is no guess', async () => {
  const room = await openClass(api);
  const other = await guesser(room);
  expect(await tryJoin(api, 'K7A')).toMatchObject({
    reason: 'NO_SUCH_CODE',
    message: 'There is no A in a code.',
  });
  await other.stop();
  await expect
    .poll(() => tryJoin(api, guessed(room.code, 9_999)), { timeout: 10_000, interval: 1_000 })
    .toMatchObject({ reason: 'NO_SUCH_CODE' });
});

/** Joins from another address of this machine. */
function joinFrom(localAddress: string, code: string): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const headers = { 'content-type': 'application/json' };
    const sent = request(`${api.url}/graphql`, { method: 'POST', headers, localAddress }, (response) => {
      let text = '';
      response.on('data', (part) => {
        text += part;
      });
      response.on('end', () => resolve(JSON.parse(text).data.joinRoom));
    });
    sent.on('error', reject).end(JSON.stringify({ query: ASKED.join, variables: { code } }));
  });
}

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
