'use client';
import { lessonAddress, lessonReadAddress, presentAddress } from '@kto-kogo/address';
import { useEffect, useState } from 'react';
import { ButtonLink } from '../../ui/button.tsx';
import { useKeyGroup } from '../../ui/keyboard/key-groups.ts';
import { useIsBrowser } from '../../ui/use-is-browser.ts';
import { useVersionTaught } from '../live/use-version-taught.ts';
import { TeachingState } from '../own/teaching-state.tsx';
import { useTeaching } from '../own/use-teaching.ts';
import { ViewProblemsNote } from '../step/view-problems-note.tsx';
import { Told } from '../text/told.tsx';
import { actOfKey, PRESENT_KEYS } from './act-of-key.ts';
import { AudienceLink } from './audience-link.tsx';
import styles from './desk.module.css';
import { DeskActs } from './desk-acts.tsx';
import { DeskClock } from './desk-clock.tsx';
import { DeskQuestion } from './desk-question.tsx';
import { JumpList } from './jump-list.tsx';
import { OtherDesk } from './other-desk.tsx';
import type { DeskStep, PresentedLesson } from './presented.ts';
import { ClassCounts } from './room/class-counts.tsx';
import { ClassQuestion } from './room/class-question.tsx';
import { ClassSection } from './room/class-section.tsx';
import { useClassDesk } from './room/use-class-desk.ts';
import { Screen } from './screen.tsx';
import { openSession, type Session } from './session.ts';
import { type Act, actOn } from './shown.ts';
import { useWakeLock } from './use-wake-lock.ts';

type Props = {
  /** As the class is taught it. */
  lesson: PresentedLesson;
  /** The version that is published now. */
  published: number;
  /** Null where a key opens it, which the browser alone has. */
  taught: readonly DeskStep[] | null;
};

/** The teacher's window: what the class sees, the note, what comes next, and all that works the audience's window. */
export function Desk({ lesson, ...others }: Props) {
  const isBrowser = useIsBrowser();
  if (isBrowser) {
    return <OpenDesk {...{ lesson, ...others }} session={openSession(lesson.id, lesson.steps.length)} />;
  }
  return (
    <main id="main" tabIndex={-1} className={styles.closed}>
      <h1 className={styles.title}>{lesson.title}</h1>
      <p>
        A lesson is presented on two windows of one browser, which takes a script. Without one it can be{' '}
        <a href={lessonReadAddress.href(lesson.id)}>read a step at a time</a>.
      </p>
    </main>
  );
}

function OpenDesk({ lesson, published, taught: given, session }: Props & { session: Session }) {
  const { steps } = lesson;
  const { teaching, again } = useTeaching(lesson, given);
  const taught = teaching.is === 'known' ? teaching.steps : null;
  const desk = useClassDesk(lesson, session);
  const { shown, act, taught: taughtClass, ofClass } = desk;
  const { room } = taughtClass;
  useVersionTaught(
    lesson.version,
    room?.state?.version ?? null,
    presentAddress.href(lesson.id, { room: room?.kept.room ?? null }),
  );
  // What only the teacher looks at; null while the preview is what the class sees.
  const [ahead, setAhead] = useState<typeof shown | null>(null);
  const seen = ahead ?? shown;
  const step = steps[seen.step];
  const onSeen = (change: Act) =>
    ahead === null ? act(change) : setAhead(actOn(ahead, change, steps.length));
  useWakeLock();
  useKeyGroup(PRESENT_KEYS);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const change = actOfKey(event);
      if (change === null) return;
      event.preventDefault();
      act(change);
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [act]);
  if (step === undefined) return null;
  const next = steps[seen.step + 1];
  return (
    <main id="main" tabIndex={-1} className={styles.desk}>
      <div className={styles.top}>
        <h1 className={styles.title}>{lesson.title}</h1>
        <p role="status" className={styles.count}>
          Step {shown.step + 1} of {steps.length}
        </p>
        {room?.desk != null && <ClassCounts counts={room.desk.counts} />}
        <DeskClock session={session} step={shown.step} steps={steps} minutes={lesson.minutes} />
        <AudienceLink
          lesson={lesson.id}
          session={session.name}
          room={room?.kept.room ?? null}
          state={desk.audience}
        />
        <ButtonLink href={lessonAddress.href(lesson.id)}>Leave</ButtonLink>
      </div>
      {desk.role === 'other' && <OtherDesk onSteer={desk.steer} />}
      <div className={styles.parts}>
        <div className={styles.column}>
          <section aria-label={ahead === null ? 'What the class sees' : 'Only you see this'}>
            {ahead !== null && (
              <p className={styles.ahead}>
                <strong>Only you see this.</strong> The class is at step {shown.step + 1}: the keys and the
                buttons at the foot work its screen still.
              </p>
            )}
            <div className={styles.screen} data-blank={seen.isBlank || undefined}>
              <Screen
                title={lesson.title}
                step={step}
                of={steps.length}
                shown={seen}
                ofClass={ahead === null ? ofClass : null}
                onChoose={(link) => onSeen({ does: 'choose', link })}
                onPush={(middle) => onSeen({ does: 'push', middle })}
              />
              {seen.isBlank && <p className={styles.blank}>The class sees a blank screen.</p>}
            </div>
          </section>
          <section className={styles.note} aria-label="Your note, not shown">
            <h2 className={styles.label}>Your note, not shown</h2>
            {teaching.is === 'known' ? (
              <Told
                text={taught?.[seen.step]?.note ?? 'There is none for this step.'}
                className={styles.text}
              />
            ) : (
              <div className={styles.text}>
                <TeachingState teaching={teaching} onAgain={again} />
              </div>
            )}
            <ViewProblemsNote problems={step.problems} />
          </section>
        </div>
        <div className={styles.column}>
          <section className={styles.next} aria-label="Next">
            <h2 className={styles.label}>
              {next === undefined
                ? 'Next'
                : `Next, step ${seen.step + 2}${next.question === null ? '' : ': with a question'}`}
            </h2>
            <p className={styles.nextTitle}>{next === undefined ? 'This is the last step.' : next.title}</p>
            {next !== undefined && <Told text={next.caption} className={styles.nextWords} />}
          </section>
          {step.question !== null &&
            (room !== null && ahead === null ? (
              <ClassQuestion
                key={step.id}
                step={step}
                question={step.question}
                answer={taught?.[seen.step]?.answer ?? null}
                room={room}
              />
            ) : (
              <DeskQuestion
                key={step.id}
                question={step.question}
                answer={taught?.[seen.step]?.answer ?? null}
                ask={seen.ask}
                onAsk={(ask) => onSeen({ does: 'ask', ask })}
              />
            ))}
          <ClassSection taught={taughtClass} lesson={lesson} published={published} />
          <JumpList
            steps={steps}
            at={seen.step}
            ahead={ahead !== null}
            onAhead={(isAhead) => setAhead(isAhead ? { ...shown, isBlank: false } : null)}
            onShow={() => {
              if (ahead !== null) act({ does: 'goTo', step: ahead.step });
              setAhead(null);
            }}
            onGo={(to) => onSeen({ does: 'goTo', step: to })}
          />
        </div>
      </div>
      <DeskActs
        shown={shown}
        steps={steps.length}
        onAct={act}
        isOther={desk.role === 'other'}
        ofClass={
          room && {
            isWaiting: room.state?.phase === 'WAITING',
            isCodeShown: desk.isCodeShown,
            onShowCode: desk.showCode,
            onCallBack: () => void room.order({ callBack: true }),
          }
        }
      />
    </main>
  );
}
