import { renderHook } from '@testing-library/react';
import { beforeEach, expect, test, vi } from 'vitest';
import { type FollowOptions, followRoom } from '../../live/follow-room.ts';
import type { PresentedLesson } from '../presented.ts';
import { useClassScreen } from './use-class-screen.ts';

vi.mock('../../live/follow-room.ts', () => ({
  followRoom: vi.fn((_options: FollowOptions) => ({ stop() {}, take() {} })),
}));

beforeEach(() => sessionStorage.clear());

test('a screen forgets its token once the class is over', () => {
  history.replaceState(null, '', `/lessons/a/audience#screen=s.abcdefghijkl.${'x'.repeat(22)}`);
  renderHook(() => useClassScreen({ id: 'a', steps: [] } as unknown as PresentedLesson));
  expect(sessionStorage.length).toBe(1);
  vi.mocked(followRoom).mock.calls[0]?.[0].onEnd('ENDED');
  expect(sessionStorage.length).toBe(0);
});
