import { expect, inject, onTestFinished, test } from 'vitest';
import { follow, openClass, RUNGS } from './class.ts';
import { openApi } from './open-api.ts';

/** Of these the class is told 12 s after its teacher's last sign of life; who asks again and again is missed after 12 s and 3 s more. */
const AWAY_MS = { socket: 14_500, stream: 14_500, polling: 18_000 };

test('a screen is not the teacher: with the desk closed all hear that the teacher is away, though it follows on', {
  timeout: 60_000,
}, async () => {
  const api = await openApi(inject('neo4j'), { awaitsWalks: false });
  onTestFinished(() => api.close());
  await Promise.all(
    RUNGS.map(async (rung) => {
      const room = await openClass(api);
      const desk = (['room', 'roomDesk'] as const).map((field) =>
        follow(room.teacher, room.room, field, rung),
      );
      const screen = follow({ api, token: room.screenToken }, room.room, 'room', rung);
      const pupil = follow((await room.join('Anna')).bearing, room.room, 'room', rung);
      const all = [...desk, screen, pupil];
      await expect.poll(() => all.every(({ told }) => told.length > 0), { timeout: 10_000 }).toBe(true);
      await room.steer({ goTo: 1 });
      for (const each of desk) each.stop();
      const isTold = () => [screen, pupil].every(({ told }) => told.at(-1)?.isTeacherAway);
      await expect.poll(isTold, { timeout: AWAY_MS[rung], message: rung }).toBe(true);
      for (const each of [screen, pupil]) each.stop();
    }),
  );
});
