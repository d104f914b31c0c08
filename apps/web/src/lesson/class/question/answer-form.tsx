'use client';
import { useStore } from 'zustand';
import type { AnswerInput } from '../../../graphql/generated/graphql.ts';
import { Button } from '../../../ui/button.tsx';
import type { LiveClass } from '../../live/class-store.ts';
import type { Connection } from '../../live/follow-room.ts';
import type { GivenAnswer } from '../../live/own-answers.ts';
import type { FollowedQuestion } from '../followed.ts';
import { answerInWords, isSameAnswer } from './answer-in-words.ts';
import styles from './asked-question.module.css';
import { sentWords } from './sent-words.ts';

/** As much as the API takes. */
const TEXT_MAX = 280;

type Props = {
  live: LiveClass;
  question: FollowedQuestion;
  given: GivenAnswer | undefined;
  connection: Connection;
  /** See `AskedQuestion`. */
  missed: string | null;
};

/** What a member answers, which may be changed until the question is closed. Nothing hurries. */
export function AnswerForm({ live, question, given, connection, missed }: Props) {
  const { id, kind, text, offered } = question;
  const draft = useStore(live.drafts, (drafts) => drafts[id]) ?? given?.value;
  const choose = (value: AnswerInput) => live.drafts.setState({ [id]: value });
  const isSent = draft !== undefined && given?.state !== 'refused' && isSameAnswer(draft, given?.value);
  const canSend = draft !== undefined && draft.text?.trim() !== '' && !isSent;
  const chosen = draft?.point === undefined ? draft?.choice?.[0] : draft.point;
  return (
    <form
      className={styles.question}
      aria-label="Question"
      onSubmit={(event) => {
        event.preventDefault();
        if (canSend) live.giveAnswer(id, draft);
      }}
    >
      {offered === null ? (
        <TextAnswer text={text} typed={draft?.text ?? ''} onType={(typed) => choose({ text: typed })} />
      ) : (
        <fieldset className={styles.choices}>
          <legend className={styles.text}>{text}</legend>
          {kind === 'POINT' && (
            <p className={styles.hint}>Tap one of these in the picture, or choose here.</p>
          )}
          {missed !== null && (
            <p role="status" className={styles.hint}>
              {missed} is none of those that can be chosen.
            </p>
          )}
          {offered.map(({ value, words }) => (
            <label key={value} className={styles.choice}>
              <input
                type="radio"
                name={id}
                value={value}
                checked={String(chosen) === value}
                onChange={() => choose(kind === 'POINT' ? { point: value } : { choice: [Number(value)] })}
              />
              <span>{words}</span>
            </label>
          ))}
        </fieldset>
      )}
      <div className={styles.sending}>
        <Button type="submit" isPrimary className={styles.send} aria-disabled={!canSend}>
          {kind === 'POINT' && draft !== undefined ? `Send: ${answerInWords(draft, offered)}` : 'Send'}
        </Button>
        <p role="status" className={styles.sent}>
          {given !== undefined && sentWords(given, { isSame: isSent, connection })}
        </p>
      </div>
    </form>
  );
}

type TextProps = { text: string; typed: string; onType: (typed: string) => void };

function TextAnswer({ text, typed, onType }: TextProps) {
  return (
    <label className={styles.field}>
      <span className={styles.text}>{text}</span>
      <textarea
        rows={3}
        maxLength={TEXT_MAX}
        value={typed}
        className={styles.words}
        onChange={({ target }) => onType(target.value)}
      />
      <span className={styles.hint}>
        {typed.length} of {TEXT_MAX}
      </span>
    </label>
  );
}
