'use client';
import { questionOf } from '@kto-kogo/room';
import { Button } from '../../../ui/button.tsx';
import type { LiveAnswer } from '../../live/desk-reader.ts';
import styles from '../desk.module.css';
import type { PresentedQuestion, PresentedStep, TaughtStep } from '../presented.ts';
import own from './class-question.module.css';
import { Tally } from './tally.tsx';
import { usePickedTexts } from './use-picked-texts.ts';
import type { TaughtRoom } from './use-taught-room.ts';

/** Of so many letters, in whatever lines, all stand on a screen of 1920 × 1080 at 24 px, the least that is read from the last row. */
const READABLE_LETTERS = 2_000;

type Props = {
  step: Pick<PresentedStep, 'id'>;
  question: PresentedQuestion;
  answer: TaughtStep['answer'];
  room: TaughtRoom;
};

/** The question of the step as the class answers it: asked, closed, its answers shown, and what is right. */
export function ClassQuestion({ step, question, answer, room }: Props) {
  const { state, order } = room;
  const ask = state?.ask?.question === questionOf(step.id) ? state.ask : null;
  const answers = room.desk?.answers.filter((each) => each.step === step.id) ?? [];
  const isExplained = ask?.phase === 'EXPLAINED';
  const isShown = ask?.phase === 'SHOWN' || isExplained;
  const { picked, pick, showPicked } = usePickedTexts({
    shown: isShown ? (room.desk?.picked ?? []) : [],
    isShown,
    show: (members) =>
      order({ ask: { phase: isExplained ? 'EXPLAINED' : 'SHOWN', shown: inOrder(members) } }),
  });
  const isText = question.kind === 'TEXT';
  const inOrder = (members: Iterable<string>) => {
    const chosen = new Set(members);
    return answers.flatMap(({ member }) => (chosen.has(member) ? [member] : []));
  };
  const there = inOrder(picked);
  const letters = answers.reduce(
    (sum, { member, words }) => sum + (picked.has(member) ? words.length : 0),
    0,
  );
  const isRunning = state?.phase === 'RUNNING';
  return (
    <section className={styles.question} aria-label="Question">
      <div className={own.head}>
        <h2 className={styles.label}>Question of this step</h2>
        {ask !== null && (
          <p role="status" className={styles.label}>
            {ask.answered} of {ask.of} answered
          </p>
        )}
      </div>
      <p className={styles.nextTitle}>{question.text}</p>
      {answers.length > 0 &&
        (isText ? (
          <Texts answers={answers} picked={picked} onPick={pick} />
        ) : (
          <div className={own.tally}>
            <Tally
              words={question.offered}
              counts={countsOf(question.offered, answers)}
              right={rightOf(question.offered, answer)}
            />
          </div>
        ))}
      {isText && letters > READABLE_LETTERS && (
        <p role="status" className={own.hint}>
          So much text stands small on the screen. Tick fewer, and the last row reads them.
        </p>
      )}
      {answer !== null && (
        <p className={styles.nextWords}>
          <strong>{answer.words}</strong> {answer.why}
        </p>
      )}
      {!isRunning ? (
        <p className={own.hint}>It can be asked when the class has begun.</p>
      ) : (
        <div className={styles.acts}>
          {ask === null && (
            <Button onClick={() => void order({ ask: { phase: 'OPEN' } })}>Ask the class</Button>
          )}
          {ask?.phase === 'OPEN' && (
            <Button onClick={() => void order({ ask: { phase: 'CLOSED' } })}>Close the question</Button>
          )}
          {ask?.phase === 'CLOSED' && (
            <>
              <Button onClick={() => void showPicked()}>
                {isText ? `Show the picked texts (${there.length})` : 'Show the answers'}
              </Button>
              <Button onClick={() => void order({ ask: { phase: 'OPEN' } })}>Open it again</Button>
            </>
          )}
          {ask?.phase === 'SHOWN' && (
            <Button onClick={() => void order({ ask: { phase: 'EXPLAINED', shown: there } })}>
              Say what is right
            </Button>
          )}
          {isExplained && (
            <p className={own.hint}>
              The class sees the answer{isText && ', and the texts that are ticked'}.
            </p>
          )}
        </div>
      )}
    </section>
  );
}

type TextsProps = {
  answers: readonly LiveAnswer[];
  picked: ReadonlySet<string>;
  onPick: (member: string, isPicked: boolean) => void;
};

/** What was written: a card each, which the class sees if it is picked, without the name. */
function Texts({ answers, picked, onPick }: TextsProps) {
  return (
    <ul className={own.texts}>
      {answers.map(({ member, name, words }) => (
        <li key={member}>
          <label className={own.card}>
            <input
              type="checkbox"
              checked={picked.has(member)}
              onChange={({ target }) => onPick(member, target.checked)}
            />
            <span dir="auto" className={own.words}>
              {words}
            </span>
            <span dir="auto" className={own.name}>
              {name}
            </span>
          </label>
        </li>
      ))}
    </ul>
  );
}

function placesOf(offered: readonly string[], { answer, words }: LiveAnswer): readonly number[] {
  if (answer.kind === 'CHOICE') return answer.choice;
  return answer.kind === 'POINT' ? [offered.indexOf(words)] : [];
}

function countsOf(offered: readonly string[], answers: readonly LiveAnswer[]): number[] {
  return offered.map((_, place) => answers.filter((each) => placesOf(offered, each).includes(place)).length);
}

/** As the teacher's own part says; of a choice by the words of its options. */
function rightOf(offered: readonly string[], answer: TaughtStep['answer']): ReadonlySet<number> | null {
  if (answer === null) return null;
  const words = answer.words.split('; ');
  return new Set(
    offered.flatMap((each, place) => (each === answer.words || words.includes(each) ? [place] : [])),
  );
}
