import { mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Redis, startRedis } from '@kto-kogo/redis-local';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { askAs, follow, given, openClass, openForClasses, RUNGS, taught, tryJoin } from './class.ts';
import type { OpenApi } from './open-api.ts';
import { CONTENT, make, publish, save } from './own-lesson.ts';

/** A class on each kind of store, and heard over each way. */
describe.each(['memory', 'file', 'Redis'] as const)('kept in %s', (store) => {
  let api: OpenApi;
  let dir: string;
  let redis: Redis | null = null;
  beforeAll(async () => {
    dir = await mkdtemp(join(tmpdir(), 'kto-kogo-rooms-'));
    const roomsDir = store === 'file' ? join(dir, 'rooms') : null;
    redis = store === 'Redis' ? await startRedis() : null;
    api = await openForClasses({
      classes: { roomsDir, redisUrl: redis?.url ?? null },
    });
  });
  afterAll(async () => {
    await api.close();
    await redis?.stop();
    await rm(dir, { recursive: true });
  });

  // The ways are the same whatever the store: all of them over the one that is used most.
  test.each(store === 'file' ? RUNGS : (['socket'] as const))(
    'a class is followed over %s, from the cover to its end',
    async (rung) => {
      const room = await taught(api);
      expect(room.code).toMatch(/^[2-9CDFHJKMNPQRTVWX]{6}$/);
      const anna = await room.join('Anna');
      const followed = follow(anna.bearing, room.room, 'room', rung);
      expect(await followed.until(({ phase }) => phase === 'WAITING')).toMatchObject({
        ...{ epoch: 1, step: 0, view: null, ask: null, spotlight: null, isBlank: false, callBack: 0 },
      });
      for (const goTo of [0, 1, 2, 0]) await room.steer({ goTo });
      await followed.until(
        ({ phase, step, sequence }) => phase === 'RUNNING' && step === 0 && sequence === 5,
      );
      await room.steer({ blank: true });
      await followed.until(({ isBlank }) => isBlank);
      await room.steer({
        show: { view: '/explore?focus=yezhov', frame: { x: 1, y: 2, width: 30, height: 40 } },
      });
      const shown = await followed.until(({ view }) => view !== null);
      expect(shown).toMatchObject({
        view: '/explore?focus=yezhov&frame=1:2:30:40',
        frame: { x: 1, y: 2, width: 30, height: 40 },
      });
      await room.steer({ ask: { phase: 'OPEN' } });
      const { ask } = await followed.until((state) => state.ask?.phase === 'OPEN');
      expect(ask).toMatchObject({ question: 'choice-question', answered: 0, tally: null, explanation: null });
      const boris = await room.join('Boris');
      for (const [student, choice] of [
        [anna, [0]],
        [boris, [1]],
      ] as const)
        await given(
          askAs(student.bearing, 'answer', {
            room: room.room,
            question: 'choice-question',
            value: { choice },
          }),
        );
      await followed.until((state) => state.ask?.answered === 2);
      for (const phase of ['CLOSED', 'SHOWN', 'EXPLAINED']) await room.steer({ ask: { phase } });
      const { ask: explained } = await followed.until((state) => state.ask?.phase === 'EXPLAINED');
      expect(explained).toMatchObject({ tally: [1, 1], explanation: 'Yezhov. the reason why' });
      expect(await room.answers()).toMatchObject([
        { name: 'Anna', words: 'Beria', isRight: false },
        { name: 'Boris', words: 'Yezhov', isRight: true },
      ]);
      await given(askAs(room.teacher, 'end', { room: room.room }));
      if (rung !== 'polling') {
        await followed.until(({ phase }) => phase === 'ENDED');
        await expect.poll(followed.ended).toBe('complete');
      } else await expect.poll(followed.ended).toBe('ROOM_ENDED');
      followed.stop();
      expect(await tryJoin(api, room.code)).toMatchObject({ reason: 'OVER' });
      expect(await given(askAs(room.teacher, 'end', { room: room.room }))).toBe(true);
      if (store === 'file') expect(await readdir(join(dir, 'rooms'))).toEqual([]);
    },
  );

  test('of two devices that press at once one steers, and the other is told', async () => {
    const room = await openClass(api);
    const seen = await room.steer({ goTo: 0 });
    const base = { epoch: seen.epoch, sequence: seen.sequence };
    const answers = await Promise.all(
      [1, 1, 1].map((goTo) => given<{ __typename: string }>(room.steerFrom(base, { goTo }))),
    );
    expect(answers.map(({ __typename }) => __typename).toSorted()).toEqual([
      'RoomState',
      'SteerStale',
      'SteerStale',
    ]);
    expect(await given(askAs(room.teacher, 'room', { room: room.room }))).toMatchObject({ step: 1 });
  });

  test('what pupils do makes no teacher stale', async () => {
    const room = await taught(api);
    await room.steer({ goTo: 1 });
    await room.steer({ ask: { phase: 'OPEN' } });
    const anna = await room.join('Anna');
    await given(
      askAs(anna.bearing, 'answer', {
        room: room.room,
        question: 'text-question',
        value: { text: '<b>why?</b>' },
      }),
    );
    await room.steer({ ask: { phase: 'CLOSED' } });
    const { ask } = await room.steer({ ask: { phase: 'SHOWN', shown: [anna.member.id] } });
    expect(ask).toMatchObject({ tally: null, shown: ['<b>why?</b>'] });
  });

  test.each(store === 'file' ? (['socket', 'stream'] as const) : (['socket'] as const))(
    'the desk sees who is there, over %s',
    async (rung) => {
      const room = await openClass(api);
      await room.steer({ goTo: 0 });
      const desk = follow(room.teacher, room.room, 'roomDesk', rung);
      expect(await desk.until(({ isSnapshot }) => isSnapshot)).toMatchObject({ members: [], answers: [] });
      const [anna, another] = [await room.join('Anna'), await room.join('anna')];
      const there = follow(anna.bearing, room.room, 'room', rung);
      await desk.until(({ members }) => members.some(({ name }) => name === 'anna 2'));
      const variables = { room: room.room, isFollowing: false, view: '/figures/frinovsky' };
      await given(askAs(anna.bearing, 'report', variables));
      const { counts } = await desk.until(({ members }) =>
        members.some(({ status, view }) => status === 'EXPLORING' && view === '/figures/frinovsky'),
      );
      expect(counts).toEqual({ following: 1, exploring: 1, away: 0 });
      expect(await room.steer({ spotlight: anna.member.id })).toMatchObject({
        spotlight: { view: '/figures/frinovsky' },
      });
      await given(
        askAs(room.teacher, 'setMember', { room: room.room, member: another.member.id, name: 'Group 2' }),
      );
      await desk.until(({ members }) => members.some(({ name }) => name === 'Group 2'));
      await given(
        askAs(room.teacher, 'setMember', { room: room.room, member: another.member.id, isRemoved: true }),
      );
      await desk.until(({ gone }) => gone.includes(another.member.id));
      const { errors } = await askAs(another.bearing, 'room', { room: room.room });
      expect(errors[0]?.extensions.code).toBe('FORBIDDEN');
      there.stop();
      await desk.until(({ members }) => members.some(({ status }) => status === 'AWAY'));
      // Each is one on from the one before.
      const numbers = desk.told.map(({ sequence }) => sequence);
      expect(numbers).toEqual(numbers.map((_, place) => (numbers[0] ?? 0) + place));
      desk.stop();
    },
  );

  test('whoever is taken out is told, and heard no more', async () => {
    const room = await openClass(api);
    const anna = await room.join('Anna');
    const [socket, stream] = [
      follow(anna.bearing, room.room, 'room', 'socket'),
      follow(anna.bearing, room.room, 'room', 'stream'),
    ];
    await Promise.all([socket.until(() => true), stream.until(() => true)]);
    await given(
      askAs(room.teacher, 'setMember', { room: room.room, member: anna.member.id, isRemoved: true }),
    );
    await expect.poll(socket.ended).toBe('4403');
    await expect.poll(stream.ended).toBe('complete');
    const again = follow(anna.bearing, room.room, 'room', 'stream');
    await expect.poll(again.ended).toBe('403');
  });

  test('a member gives itself another name, which its teacher sees', async () => {
    const room = await openClass(api);
    await room.join('Anna');
    const guest = await room.join();
    const desk = follow(room.teacher, room.room, 'roomDesk');
    await desk.until(({ members }) => members.some(({ name }) => name === 'Guest 2'));
    const rename = (name: string) => askAs(guest.bearing, 'rename', { room: room.room, name });
    for (const [name, words] of [
      [' ', 'Give a name'],
      ['<b>', 'not “<”'],
      ['a'.repeat(25), 'at most 24'],
    ] as const)
      expect((await rename(name)).errors[0]).toMatchObject({
        message: expect.stringContaining(words),
        extensions: { code: 'BAD_USER_INPUT' },
      });
    expect(await given(rename('  anna '))).toBe('anna 2');
    await desk.until(({ members }) => members.some(({ name }) => name === 'anna 2'));
    desk.stop();
    // And the teacher gives it another, which it learns.
    await given(askAs(room.teacher, 'setMember', { room: room.room, member: guest.member.id, name: 'Аня' }));
    expect(await given(askAs(guest.bearing, 'ownMember', { room: room.room }))).toMatchObject({
      name: 'Аня',
    });
  });

  test('all guests are taken out at once, with what they answered', async () => {
    const room = await taught(api);
    await room.steer({ goTo: 1 });
    await room.steer({ ask: { phase: 'OPEN' } });
    const [anna, one] = [await room.join('Anna'), await room.join(), await room.join()];
    const value = { question: 'text-question', value: { text: 'words' } };
    for (const { bearing } of [anna, one])
      await given(askAs(bearing, 'answer', { room: room.room, ...value }));
    const there = follow(one.bearing, room.room, 'room');
    await there.until(() => true);
    expect(await given(askAs(room.teacher, 'removeGuests', { room: room.room }))).toBe(2);
    await expect.poll(there.ended).toBe('4403');
    expect(await room.answers()).toMatchObject([{ name: 'Anna' }]);
    expect(await given(askAs(room.teacher, 'desk', { room: room.room }))).toMatchObject({
      members: [{ name: 'Anna' }],
    });
    expect(await given(askAs(room.teacher, 'removeGuests', { room: room.room }))).toBe(0);
  });

  test('answers to a question that a new version changes keep their words, and it is asked afresh', async () => {
    const made = await make(api);
    await publish(api, made);
    const room = await openClass(api, made.id, made.teachKey);
    const anna = await room.join('Anna');
    const say = (choice: number, since: number) =>
      askAs(anna.bearing, 'answer', {
        ...{ room: room.room, question: 'choice-question', since },
        value: { choice: [choice] },
      });
    await room.steer({ goTo: 0 });
    await room.steer({ ask: { phase: 'OPEN' } });
    await given(say(0, 1));
    const desk = follow(room.teacher, room.room, 'roomDesk');
    await desk.until(({ answers }) => answers.length === 1);
    const steps = CONTENT.steps.map((step) =>
      step.question?.kind === 'CHOICE'
        ? { ...step, question: { ...step.question, options: step.question.options.toReversed() } }
        : step,
    );
    await save(api, made, 1, { ...CONTENT, steps });
    await publish(api, made, { revision: 2 });
    expect((await room.steer({ useVersion: 2 })).ask).toBeNull();
    const kept = { name: 'Anna', words: 'Beria', isRight: false, former: { text: expect.any(String) } };
    expect(await room.answers()).toMatchObject([kept]);
    expect(await given(askAs(anna.bearing, 'ownAnswers', { room: room.room }))).toEqual([]);
    const { answers } = await desk.until(({ answers: [first] }) => first?.former != null);
    expect(answers).toMatchObject([kept]);
    desk.stop();
    expect((await room.steer({ ask: { phase: 'OPEN' } })).ask).toMatchObject({ answered: 0, since: 2 });
    // One answer in a second is taken.
    const often = { timeout: 5_000, interval: 300 };
    const codeOf = async (since: number) => (await say(0, since)).errors[0]?.extensions.code;
    await expect.poll(() => codeOf(1), often).toBe('BAD_USER_INPUT');
    await expect.poll(() => codeOf(2), often).toBeUndefined();
    expect(await room.answers()).toMatchObject([{ words: 'Yezhov', former: null }, kept]);
  });

  test('a lesson of the record is asked of the class, and readers find no answers in it', async () => {
    const room = await taught(api);
    const anna = await room.join();
    expect(anna.member.name).toBe('Guest 1');
    const lesson = await askAs(anna.bearing, 'lesson', { room: room.room });
    expect(lesson.errors).toEqual([]);
    expect(lesson.data).toMatchObject({ roomLesson: { title: CONTENT.title, isShipped: false } });
    for (const secret of ['the note of the teacher', 'the reason why', 'the model answer'])
      expect(lesson.text).not.toContain(secret);
  });

  test('another code lets in, and the former does not; a lock lets nobody in', async () => {
    const room = await openClass(api);
    const { code } = await room.steer({ newCode: true });
    expect(await tryJoin(api, room.code)).toMatchObject({ reason: 'NO_SUCH_CODE' });
    expect(await tryJoin(api, ` ${code.slice(0, 3).toLowerCase()}-${code.slice(3)} `)).toMatchObject({
      __typename: 'Joined',
    });
    await room.steer({ lock: true });
    expect(await tryJoin(api, code)).toMatchObject({ reason: 'LOCKED' });
    await room.steer({ lock: false });
    expect(await tryJoin(api, code, 'Ё'.repeat(24))).toMatchObject({ __typename: 'Joined' });
  });

  if (store === 'file')
    test('a file is its owner’s alone, and holds no key, token or address', async () => {
      const room = await openClass(api);
      const anna = await room.join('Anna');
      const path = join(dir, 'rooms', `${room.room}.json`);
      expect((await stat(path)).mode & 0o777).toBe(0o600);
      const text = await readFile(path, 'utf8');
      expect(text).toContain('Anna');
      for (const secret of [room.key, room.screenToken, anna.token, '127.0.0.1'])
        expect(text).not.toContain(secret);
      await given(askAs(room.teacher, 'end', { room: room.room }));
      await expect(stat(path)).rejects.toThrow('ENOENT');
    });
});
