import type { AnswerInput } from '../../../graphql/generated/graphql.ts';
import type { Offered } from '../followed.ts';
import { chosenOf } from './answer-in-words.ts';
import styles from './tally.module.css';

type Props = {
  offered: readonly Offered[];
  /** How often each was chosen, in their order. */
  tally: readonly number[];
  /** Null where this member has not answered. */
  own: AnswerInput | null;
};

/** How many gave which answer. */
export function Tally({ offered, tally, own }: Props) {
  const most = Math.max(1, ...tally);
  const chosen = chosenOf(own, offered);
  return (
    <ol className={styles.tally} aria-label="How many chose each">
      {offered.map(({ value, words }, place) => {
        const count = tally[place] ?? 0;
        const isOwn = chosen.includes(place);
        return (
          <li key={value} className={styles.row} data-own={isOwn || undefined}>
            <span>
              {words}
              {isOwn && <strong> (your answer)</strong>}
            </span>
            <span className={styles.count}>{count}</span>
            <span className={styles.bar} aria-hidden>
              <span className={styles.filled} style={{ width: `${(100 * count) / most}%` }} />
            </span>
          </li>
        );
      })}
    </ol>
  );
}
