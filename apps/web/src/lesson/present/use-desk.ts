'use client';
import { useCallback, useEffect, useRef, useState } from 'react';
import { BEAT_MS, openChannel, randomName } from './channel.ts';
import type { ClassOnScreen } from './room/class-on-screen.ts';
import { keepSession, type Session } from './session.ts';
import { type Act, actOn, isNewer, type Shown } from './shown.ts';

/** How long a desk that is opened listens for another of the same session. */
const LISTEN_MS = 500;

/** How long a desk that looks on waits for the one that steered, which may only be loaded anew. */
const RETURN_MS = 3000;

/** `other`: another desk steers, and this one looks on. */
export type Role = 'listening' | 'steering' | 'other';
export type AudienceState = 'not open' | 'shown' | 'hidden' | 'closed';

export type Desk = {
  shown: Shown;
  role: Role;
  audience: AudienceState;
  act: (act: Act) => void;
  /** Takes over from another desk. */
  steer: () => void;
  /** Shows beside the step what belongs to the class; null where none is open. */
  showClass: (shown: ClassOnScreen | null) => void;
};

/**
 * What this desk shows, in step with its audience.
 *
 * @param steps how many there are @param divert does something else instead where it says true, whichever window a key was pressed in
 */
export function useDesk(session: Session, steps: number, divert: (act: Act) => boolean): Desk {
  const [me] = useState(randomName);
  const [shown, setShown] = useState<Shown>(() => ({ ...session.shown, desk: me }));
  const [role, setRole] = useState<Role>('listening');
  const [audience, setAudience] = useState<{ at: number; state: AudienceState }>({
    at: 0,
    state: 'not open',
  });
  const latest = useRef({ shown, role });
  const channel = useRef<ReturnType<typeof openChannel>>(null);
  const diverting = useRef(divert);
  useEffect(() => {
    diverting.current = divert;
  }, [divert]);
  // Undefined until it is known: an audience keeps what it was shown by the desk that was loaded anew.
  const ofClass = useRef<ClassOnScreen | null | undefined>(undefined);

  const take = useCallback((next: Shown, as: Role) => {
    latest.current = { shown: next, role: as };
    setShown(next);
    setRole(as);
    // Also what another desk shows: when that is gone, this one goes on from there.
    keepSession({ shown: next });
    if (as !== 'steering') return;
    channel.current?.say({ is: 'state', shown: next });
  }, []);
  const showClass = useCallback((next: ClassOnScreen | null) => {
    ofClass.current = next;
    if (latest.current.role === 'steering') channel.current?.say({ is: 'class', shown: next });
  }, []);
  const act = useCallback(
    (asked: Act) => {
      const { shown: now, role: as } = latest.current;
      if (as === 'other' || diverting.current(asked)) return;
      const next = actOn(now, asked, steps);
      if (next !== now) take(next, 'steering');
    },
    [take, steps],
  );
  const steer = useCallback(() => {
    const { shown: now } = latest.current;
    take({ ...now, epoch: now.epoch + 1, sequence: 0, desk: me }, 'steering');
  }, [take, me]);

  useEffect(() => {
    let alone: ReturnType<typeof setTimeout>;
    const sayAll = (state: Shown) => {
      line.say({ is: 'state', shown: state });
      if (ofClass.current !== undefined) line.say({ is: 'class', shown: ofClass.current });
    };
    const steerUnlessSaid = (ms: number) => {
      clearTimeout(alone);
      alone = setTimeout(() => latest.current.role !== 'steering' && steer(), ms);
    };
    const line = openChannel(session.name, (message) => {
      const now = latest.current;
      switch (message.is) {
        case 'state':
          if (message.shown.desk !== me) clearTimeout(alone);
          // A desk that has only been opened gives way; of two that steer the one that took over last steers on.
          if (message.shown.desk !== me && (now.role !== 'steering' || isNewer(message.shown, now.shown)))
            take(message.shown, 'other');
          return;
        case 'desk-closed':
          if (now.role === 'other') steerUnlessSaid(RETURN_MS);
          return;
        case 'hello':
          if (message.desk !== me && now.role === 'steering') sayAll(now.shown);
          return;
        case 'audience':
          setAudience({ at: Date.now(), state: message.isVisible ? 'shown' : 'hidden' });
          return;
        case 'audience-closed':
          setAudience({ at: Date.now(), state: 'closed' });
          return;
        case 'act':
          act(message.act);
      }
    });
    channel.current = line;
    line.say({ is: 'hello', desk: me });
    steerUnlessSaid(LISTEN_MS);
    const goes = () => {
      if (latest.current.role === 'steering') line.say({ is: 'desk-closed' });
    };
    addEventListener('pagehide', goes);
    const beat = setInterval(() => {
      const { shown: now, role: as } = latest.current;
      if (as === 'steering') sayAll(now);
      setAudience((before) =>
        before.state === 'not open' || Date.now() - before.at < 3 * BEAT_MS
          ? before
          : { ...before, state: 'closed' },
      );
    }, BEAT_MS);
    return () => {
      clearTimeout(alone);
      clearInterval(beat);
      removeEventListener('pagehide', goes);
      goes();
      line.close();
    };
  }, [session.name, me, take, act, steer]);

  return { shown, role, audience: audience.state, act, steer, showClass };
}
