'use client';
import { audienceAddress, lessonAddress } from '@kto-kogo/address';
import { Maximize } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { AddressProblems } from '../../record/page/address-problems.tsx';
import { Button, ButtonLink } from '../../ui/button.tsx';
import { useKeyGroup } from '../../ui/keyboard/key-groups.ts';
import { END_WORDS } from '../live/end-words.ts';
import type { EndReason } from '../live/line.ts';
import { useVersionTaught } from '../live/use-version-taught.ts';
import { actOfKey, PRESENT_KEYS } from './act-of-key.ts';
import styles from './audience.module.css';
import { BEAT_MS, openChannel } from './channel.ts';
import type { PresentedLesson } from './presented.ts';
import type { ClassOnScreen } from './room/class-on-screen.ts';
import { useClassScreen } from './room/use-class-screen.ts';
import { Screen } from './screen.tsx';
import { isNewer, type Shown } from './shown.ts';
import { useWakeLock } from './use-wake-lock.ts';

type Props = { lesson: PresentedLesson; session: string | null; problems: readonly string[] };

/** The window that a class sees: the desk of the same session works it. What was shown last stays when the desk is silent. */
export function Audience({ lesson, session, problems }: Props) {
  const fromDesk = useShown(session);
  const byItself = useClassScreen(lesson);
  const { shown, ofClass } = byItself ?? fromDesk;
  useVersionTaught(
    lesson.version,
    ofClass?.version ?? null,
    audienceAddress.href(lesson.id, { session, room: ofClass?.room ?? null }),
  );
  useWakeLock();
  useKeyGroup(PRESENT_KEYS);
  const step = shown === null ? undefined : lesson.steps[shown.step];
  return (
    <main id="main" tabIndex={-1} className={styles.audience} data-light>
      <h1 className={styles.title}>{lesson.title}</h1>
      <p role="status" className={styles.title}>
        {step !== undefined &&
          shown !== null &&
          `Step ${shown.step + 1} of ${lesson.steps.length}. ${step.title}`}
      </p>
      {step === undefined || shown === null ? (
        <div className={styles.waiting}>
          <p className={styles.name}>{lesson.title}</p>
          <AddressProblems problems={problems} />
          <p role={byItself?.end == null ? undefined : 'alert'}>
            {waitingWords(session, byItself?.end ?? null)}
          </p>
          <ButtonLink href={lessonAddress.href(lesson.id)}>To the lesson</ButtonLink>
        </div>
      ) : (
        <Screen title={lesson.title} step={step} of={lesson.steps.length} shown={shown} ofClass={ofClass} />
      )}
      {step !== undefined && (
        <Button
          className={styles.full}
          onClick={() => document.documentElement.requestFullscreen?.().catch(() => {})}
        >
          <Maximize size={16} aria-hidden />
          Full screen
        </Button>
      )}
    </main>
  );
}

/** Why nothing is shown. @param end of the class that it showed by itself; null for none */
function waitingWords(session: string | null, end: EndReason | null): string {
  if (end === 'ENDED') return END_WORDS.ENDED;
  if (end !== null) return 'This screen belongs to no class any more. The desk gives it another address.';
  return session === null
    ? 'This window belongs to a desk: it opens from there.'
    : 'It waits for the desk, which is open in another window of this browser.';
}

/** What the desk says, and the newest of it; null until something was heard. Keys pressed here are told to the desk. */
function useShown(session: string | null): { shown: Shown | null; ofClass: ClassOnScreen | null } {
  const [shown, setShown] = useState<Shown | null>(null);
  const [ofClass, setOfClass] = useState<ClassOnScreen | null>(null);
  const latest = useRef<Shown | null>(null);
  useEffect(() => {
    if (session === null) return;
    const line = openChannel(session, (message) => {
      if (message.is === 'class') setOfClass(message.shown);
      if (message.is !== 'state') return;
      if (latest.current !== null && !isNewer(message.shown, latest.current)) return;
      latest.current = message.shown;
      setShown(message.shown);
    });
    // A window that closes is hidden last of all: what it says then would be taken for a window that is there.
    let isClosed = false;
    const beat = () => {
      if (!isClosed) line.say({ is: 'audience', isVisible: document.visibilityState === 'visible' });
    };
    const close = () => {
      isClosed = true;
      line.say({ is: 'audience-closed' });
    };
    // A page that is gone back to lives on.
    const open = () => {
      isClosed = false;
      beat();
    };
    const onKey = (event: KeyboardEvent) => {
      const act = actOfKey(event);
      if (act === null) return;
      event.preventDefault();
      line.say({ is: 'act', act });
    };
    line.say({ is: 'hello', desk: null });
    beat();
    const timer = setInterval(beat, BEAT_MS);
    document.addEventListener('visibilitychange', beat);
    document.addEventListener('keydown', onKey);
    window.addEventListener('pagehide', close);
    window.addEventListener('pageshow', open);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', beat);
      document.removeEventListener('keydown', onKey);
      window.removeEventListener('pagehide', close);
      window.removeEventListener('pageshow', open);
      close();
      line.close();
    };
  }, [session]);
  return { shown, ofClass };
}
