'use client';
import { useEffect, useState } from 'react';
import { followRoom } from '../../live/follow-room.ts';
import type { LiveState } from '../../live/room-documents.ts';
import type { PresentedLesson } from '../presented.ts';
import { OPENING, type Shown } from '../shown.ts';
import type { ClassOnScreen } from './class-on-screen.ts';
import { takeScreenToken } from './screen-token.ts';
import { classOnScreen } from './to-class-on-screen.ts';

export type OnScreen = { shown: Omit<Shown, 'desk'>; ofClass: ClassOnScreen; isOver: boolean };

/** For a screen on another computer than the desk's: it hears of the class by itself. Null where it was given no class, and until it has heard. */
export function useClassScreen({ id, steps }: PresentedLesson): OnScreen | null {
  const [state, setState] = useState<LiveState | null>(null);
  useEffect(() => {
    const screen = takeScreenToken(id);
    if (screen === null) return;
    const { stop } = followRoom({
      room: screen.room,
      bearer: screen.token,
      onState: setState,
      onConnection: () => {},
      onEnd: () => {},
    });
    return stop;
  }, [id]);
  if (state === null) return null;
  const { epoch, sequence, step, isBlank, view, phase } = state;
  return {
    shown: { ...OPENING, epoch, sequence, step, isBlank, chosen: view },
    ofClass: classOnScreen(state, steps[step]?.id, location.origin),
    isOver: phase === 'ENDED',
  };
}
