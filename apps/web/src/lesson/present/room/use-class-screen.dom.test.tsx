import { act, renderHook } from '@testing-library/react';
import { beforeEach, expect, test, vi } from 'vitest';
import { type FollowOptions, followRoom } from '../../live/follow-room.ts';
import { sampleState } from '../../live/testing/sample-state.ts';
import type { PresentedLesson } from '../presented.ts';
import { useClassScreen } from './use-class-screen.ts';

vi.mock('../../live/follow-room.ts', () => ({
  followRoom: vi.fn((_options: FollowOptions) => ({ stop() {}, take() {} })),
}));

beforeEach(() => sessionStorage.clear());

test('a screen forgets its token once the class is over, and shows it no more', () => {
  history.replaceState(null, '', `/lessons/a/audience#screen=s.abcdefghijkl.${'x'.repeat(22)}`);
  const { result } = renderHook(() => useClassScreen({ id: 'a', steps: [] } as unknown as PresentedLesson));
  expect(sessionStorage.length).toBe(1);
  const { onState, onEnd } = vi.mocked(followRoom).mock.calls[0]?.[0] ?? {};
  act(() => onState?.(sampleState({ step: 0 })));
  expect(result.current).toMatchObject({ shown: { step: 0 }, end: null });
  act(() => onEnd?.('ENDED'));
  expect(result.current).toEqual({ shown: null, ofClass: null, end: 'ENDED' });
  expect(sessionStorage.length).toBe(0);
});
