'use client';
import { useStore } from 'zustand';
import type { LiveClass } from '../../live/class-store.ts';
import type { Connection } from '../../live/follow-room.ts';
import type { LiveState } from '../../live/room-documents.ts';
import type { FollowedQuestion } from '../followed.ts';
import { AnswerForm } from './answer-form.tsx';
import { answerInWords, isSameAnswer } from './answer-in-words.ts';
import styles from './asked-question.module.css';
import { Tally } from './tally.tsx';

type Props = {
  live: LiveClass;
  question: FollowedQuestion;
  ask: NonNullable<LiveState['ask']>;
  connection: Connection;
  /** Who was tapped in the picture and is none of those that can be chosen; null for nobody. */
  missed: string | null;
};

/** The question that the class is asked: to be answered, or with what became of it. */
export function AskedQuestion({ live, question, ask, connection, missed }: Props) {
  const given = useStore(live.answers, (answers) => answers[question.id]);
  const draft = useStore(live.drafts, (drafts) => drafts[question.id]);
  if (ask.phase === 'OPEN')
    return (
      <AnswerForm live={live} question={question} given={given} connection={connection} missed={missed} />
    );
  const { offered } = question;
  const isUnsent = draft !== undefined && draft.text?.trim() !== '' && !isSameAnswer(draft, given?.value);
  return (
    <section className={styles.question} aria-label="Question">
      <p className={styles.text}>{question.text}</p>
      {ask.phase === 'CLOSED' && <p>The question is closed.</p>}
      {isUnsent && <p>What you {question.kind === 'TEXT' ? 'wrote' : 'chose'} last was not sent.</p>}
      {given !== undefined && given.state !== 'sent' && <p>What you answered did not arrive in time.</p>}
      {given?.taken != null && (
        <p>
          You answered: <strong dir="auto">{answerInWords(given.taken.value, offered)}</strong>
        </p>
      )}
      {ask.tally !== null && offered !== null && (
        <Tally offered={offered} tally={ask.tally} own={given?.taken?.value ?? null} />
      )}
      {ask.shown.length > 0 && (
        <ul className={styles.texts} aria-label="What was answered">
          {ask.shown.map((text, place) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: two may have written the same
            <li key={place} dir="auto" className={styles.shown}>
              {text}
            </li>
          ))}
        </ul>
      )}
      {ask.explanation !== null && <p className={styles.why}>{ask.explanation}</p>}
    </section>
  );
}
