'use client';
import { useEffect, useState } from 'react';
import { followRoom } from '../../live/follow-room.ts';
import type { EndReason } from '../../live/line.ts';
import type { LiveState } from '../../live/room-documents.ts';
import type { PresentedLesson } from '../presented.ts';
import { OPENING, type Shown } from '../shown.ts';
import type { ClassOnScreen } from './class-on-screen.ts';
import { forgetScreenToken, takeScreenToken } from './screen-token.ts';
import { classOnScreen } from './to-class-on-screen.ts';

export type OnScreen =
  | { shown: Omit<Shown, 'desk'>; ofClass: ClassOnScreen; end: null }
  /** The class that it showed is followed no more. */
  | { shown: null; ofClass: null; end: EndReason };

/** For a screen on another computer than the desk's: it hears of the class by itself. Null where it was given no class, and until it has heard. */
export function useClassScreen({ id, steps }: PresentedLesson): OnScreen | null {
  const [heard, setHeard] = useState<{ room: string; state: LiveState } | null>(null);
  const [end, setEnd] = useState<EndReason | null>(null);
  useEffect(() => {
    const screen = takeScreenToken(id);
    if (screen === null) return;
    const { room, token } = screen;
    const { stop } = followRoom({
      room,
      bearer: token,
      onState: (state) => setHeard({ room, state }),
      onConnection: () => {},
      onEnd: (reason) => {
        forgetScreenToken();
        setEnd(reason);
      },
    });
    return stop;
  }, [id]);
  if (end !== null) return { shown: null, ofClass: null, end };
  if (heard === null) return null;
  const { room, state } = heard;
  const { epoch, sequence, step, isBlank, view } = state;
  return {
    shown: { ...OPENING, epoch, sequence, step, isBlank, chosen: view },
    ofClass: classOnScreen(room, state, steps[step]?.id, location.origin),
    end: null,
  };
}
