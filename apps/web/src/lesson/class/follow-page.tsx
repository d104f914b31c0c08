'use client';
import { classAddress } from '@kto-kogo/address';
import { type RefObject, useLayoutEffect, useRef, useState } from 'react';
import { useStore } from 'zustand';
import type { AnswerInput } from '../../graphql/generated/graphql.ts';
import type { LiveClass } from '../live/class-store.ts';
import { membership } from '../live/membership.ts';
import type { LiveState } from '../live/room-documents.ts';
import { useVersionTaught } from '../live/use-version-taught.ts';
import { ViewProblemsNote } from '../step/view-problems-note.tsx';
import { Told } from '../text/told.tsx';
import { ClassFoot } from './class-foot.tsx';
import { ClassStage } from './class-stage.tsx';
import { ClassVoice } from './class-voice.tsx';
import { ConnectionNotice } from './connection-notice.tsx';
import styles from './follow-page.module.css';
import type { FollowedLesson } from './followed.ts';
import { idOfLink } from './id-of-link.ts';
import { AskedQuestion } from './question/asked-question.tsx';
import { LateAnswers } from './question/late-answers.tsx';
import { ReturnToExplored } from './return-to-explored.tsx';
import { TeacherAway } from './teacher-away.tsx';

type Props = { live: LiveClass; lesson: FollowedLesson; state: LiveState };

/** What the class sees, in the shape that this member has chosen. */
export function FollowPage({ live, lesson, state }: Props) {
  const { connection, explored } = useStore(live.store);
  const drafts = useStore(live.drafts);
  const given = useStore(live.answers);
  const shape = useStore(membership)?.shape ?? 'drawing';
  useVersionTaught(lesson.version, state.version, classAddress.href(live.member.room));
  const [pointed, setPointed] = useState<{ view: string; name: string } | null>(null);
  const [missed, setMissed] = useState<{ name: string; draft: AnswerInput | undefined } | null>(null);
  const { steps } = lesson;
  const at = Math.min(state.step, steps.length - 1);
  const step = steps[at];
  const sheet = useRef<HTMLDivElement>(null);
  useFromTop(sheet, `${step?.id} ${state.ask?.phase === 'OPEN'}`);
  if (step === undefined) return null;
  const shownView = state.spotlight?.view ?? state.view;
  const pointedAt = pointed !== null && pointed.view === shownView ? pointed.name : null;
  const { question } = step;
  const isAsked = question !== null && state.ask?.question === question.id;
  // A page of a former version may have another question in its place.
  const ask = isAsked && (state.ask?.since ?? 0) <= lesson.version ? state.ask : null;
  const isOpen = ask?.phase === 'OPEN';
  // What is blanked may be what was answered; who is asked can answer all the same.
  const isBlanked = state.isBlank && !isOpen;
  const draft = question === null ? undefined : drafts[question.id];
  const answer = question === null ? undefined : (draft ?? given[question.id]?.value);
  const choosePoint = (href: string, name: string) => {
    const id = idOfLink(href);
    const isOffered = question?.offered?.some(({ value }) => value === id) === true;
    setMissed(isOffered ? null : { name, draft });
    if (isOffered && id !== null) live.drafts.setState({ [question.id]: { point: id } });
  };
  return (
    <main id="main" tabIndex={-1} className={styles.follow} data-asking={isOpen || undefined}>
      {state.isBlank ? (
        <p className={styles.blank}>Your teacher has blanked the screen.</p>
      ) : (
        <ClassStage
          key={step.id}
          step={step}
          view={shownView}
          isClassmates={state.spotlight !== null}
          isHidden={shape === 'list'}
          picked={isOpen && answer?.point !== undefined ? String(answer.point) : null}
          onPoint={isOpen && question?.kind === 'POINT' ? choosePoint : null}
          onFound={(view, name) => setPointed({ view, name })}
        />
      )}
      <div ref={sheet} className={styles.sheet}>
        <h1 tabIndex={-1} className={styles.title}>
          {at + 1}. {step.title}
        </h1>
        <LateAnswers live={live} steps={steps} asked={ask?.question ?? null} />
        {ask !== null && question !== null && !isBlanked && (
          <AskedQuestion
            key={question.id}
            live={live}
            question={question}
            ask={ask}
            connection={connection}
            missed={missed !== null && missed.draft === draft ? missed.name : null}
          />
        )}
        {!state.isBlank && (
          <>
            {pointedAt !== null && (
              <p className={styles.pointed}>
                Your teacher points at <strong>{pointedAt}</strong>.
              </p>
            )}
            <Told text={step.caption} className={styles.caption} />
            <ViewProblemsNote problems={step.problems} />
            {shape === 'list' && step.seen !== null && <p className={styles.seen}>Drawn: {step.seen}</p>}
            {step.names.length > 0 && (
              <ul className={styles.names} aria-label="It shows">
                {step.names.map(({ id, link }) => (
                  <li key={id}>{link}</li>
                ))}
              </ul>
            )}
            {step.sources}
            {step.key !== null && (
              <details className={styles.key} open={shape === 'list'}>
                <summary>What the marks mean</summary>
                {step.key}
              </details>
            )}
          </>
        )}
        <ReturnToExplored explored={explored} />
      </div>
      <div className={styles.foot}>
        <TeacherAway state={state} />
        <ConnectionNotice connection={connection} />
        <ClassFoot live={live} step={at} of={steps.length} view={step.view} />
      </div>
      <ClassVoice live={live} steps={steps} pointedAt={pointedAt} isExploring={false} />
    </main>
  );
}

/** What is said of a step, and a question, is read from its beginning. @param what is said */
function useFromTop(sheet: RefObject<HTMLElement | null>, what: string): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: whenever something else is said
  useLayoutEffect(() => {
    // Browsers give back a promise.
    void sheet.current?.scrollTo(0, 0);
  }, [sheet, what]);
}
