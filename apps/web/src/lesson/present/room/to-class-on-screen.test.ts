import { expect, test } from 'vitest';
import type { LiveState } from '../../live/room-documents.ts';
import { toClassOnScreen } from './to-class-on-screen.ts';
import type { TaughtRoom } from './use-taught-room.ts';

const room = (state: Partial<LiveState> | null, joinAddresses = ['http://192.168.1.20:3000']) =>
  ({
    kept: { lesson: 'a-lesson', room: 'abcdefghijkl', key: 'the-key', joinAddresses },
    state: state && {
      code: 'K7M4QX',
      isLocked: false,
      phase: 'RUNNING',
      ask: null,
      spotlight: null,
      ...state,
    },
    desk: { counts: { following: 3, exploring: 1, away: 2 }, members: [{ name: 'Anna' }], answers: [] },
  }) as unknown as TaughtRoom;
const ask = { question: 'b-question', phase: 'OPEN' } as LiveState['ask'];

test('the screen shows the way in, who is there by number alone, and the question of its own step', () => {
  const shown = toClassOnScreen(room({ ask }), 'b', false);
  expect(shown).toMatchObject({
    ...{ code: 'K7M4QX', address: '192.168.1.20:3000/join', joined: 6, isCover: false, ask, spotlight: null },
  });
  expect(JSON.stringify(shown)).not.toMatch(/Anna|the-key/);
  expect(toClassOnScreen(room({ ask }), 'c', false)).toMatchObject({ ask: null });
  expect(toClassOnScreen(room(null), 'b', false)).toBeNull();
});

test('the way in fills the screen before the class begins, and when it is asked for', () => {
  expect(toClassOnScreen(room({ phase: 'WAITING' }), 'a', false)).toMatchObject({ isCover: true });
  expect(toClassOnScreen(room({}), 'a', true)).toMatchObject({ isCover: true });
});

test('a screen is told that nobody is let in', () => {
  expect(toClassOnScreen(room({ isLocked: true }), 'a', false)).toMatchObject({ isLocked: true });
});

test('where pupils cannot reach this computer no address is shown, and no code to scan', () => {
  expect(toClassOnScreen(room({}, []), 'a', false)).toMatchObject({ address: null, qr: null });
});

test('the code to scan has four white modules around it', () => {
  const { size = 0, path = '' } = toClassOnScreen(room({}), 'a', false)?.qr ?? {};
  const dark = [...path.matchAll(/M(\d+) (\d+)h/g)].flatMap(([, x, y]) => [Number(x), Number(y)]);
  expect([Math.min(...dark), Math.max(...dark)]).toEqual([4, size - 5]);
});
