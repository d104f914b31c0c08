import styles from './tally.module.css';

type Props = {
  /** What was offered. */
  words: readonly string[];
  counts: readonly number[];
  /** Those that are right; null before that is told. */
  right?: ReadonlySet<number> | null;
};

/** How many gave which answer: a bar each, with its number. */
export function Tally({ words, counts, right = null }: Props) {
  const most = Math.max(1, ...counts);
  return (
    <ul className={styles.tally}>
      {words.map((each, place) => {
        const count = counts[place] ?? 0;
        const isRight = right?.has(place) === true;
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: an option is its place
          <li key={place} data-right={isRight || undefined}>
            <span className={styles.words}>
              {isRight && <span aria-hidden="true">✓ </span>}
              {each}
              {isRight && <span className={styles.heard}> (right)</span>}
            </span>
            <strong className={styles.count}>{count}</strong>
            <span className={styles.rail} aria-hidden="true">
              <span className={styles.bar} style={{ width: `${(100 * count) / most}%` }} />
            </span>
          </li>
        );
      })}
    </ul>
  );
}
