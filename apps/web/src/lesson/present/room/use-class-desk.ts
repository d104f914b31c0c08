'use client';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { PresentedLesson } from '../presented.ts';
import type { Session } from '../session.ts';
import type { Act } from '../shown.ts';
import { type Desk, useDesk } from '../use-desk.ts';
import type { ClassOnScreen } from './class-on-screen.ts';
import type { Common } from './room-sync.ts';
import { takeRoomKey } from './take-room-key.ts';
import { toClassOnScreen } from './to-class-on-screen.ts';
import { type TaughtClass, type TaughtRoom, useTaughtRoom } from './use-taught-room.ts';

/** A desk with the class that it teaches. */
export type ClassDesk = Desk & {
  taught: TaughtClass;
  /** What of the class the screen shows; null where none is open. */
  ofClass: ClassOnScreen | null;
  isCodeShown: boolean;
  showCode: (isShown: boolean) => void;
};

export function useClassDesk(lesson: PresentedLesson, session: Session): ClassDesk {
  const [isCodeShown, showCode] = useState(() => {
    takeRoomKey(lesson.id);
    return false;
  });
  const room = useRef<TaughtRoom>(null);
  const divert = useCallback((asked: Act) => {
    if (asked.does === 'adopt') return false;
    showCode(false);
    if (room.current?.isWaiting() !== true) return false;
    // A class that waits begins with the step that the desk shows, or with the one that is chosen.
    if (asked.does === 'next') room.current.begin();
    if (asked.does === 'goTo') room.current.begin(asked.step);
    return asked.does === 'next';
  }, []);
  const desk = useDesk(session, lesson.steps.length, divert);
  const { shown, act, showClass } = desk;
  const { step, isBlank, chosen } = shown;
  const common = useMemo(() => ({ step, isBlank, chosen }), [step, isBlank, chosen]);
  const onAdopt = useCallback((adopted: Common) => act({ does: 'adopt', ...adopted }), [act]);
  const isSteering = desk.role === 'steering';
  const taught = useTaughtRoom({
    ...{ lesson: lesson.id, version: lesson.version },
    ...{ isSteering, shown: common, onAdopt },
  });
  useEffect(() => {
    room.current = taught.room;
  }, [taught.room]);
  const ofClass = taught.room && toClassOnScreen(taught.room, lesson.steps[step]?.id, isCodeShown);
  // Sent when it is another, and not with each beat of the clock.
  const text = JSON.stringify(ofClass);
  const isKnown = taught.room === null || ofClass !== null;
  useEffect(() => {
    if (isSteering && isKnown) showClass(JSON.parse(text));
  }, [isSteering, isKnown, text, showClass]);
  return { ...desk, taught, ofClass, isCodeShown, showCode };
}
