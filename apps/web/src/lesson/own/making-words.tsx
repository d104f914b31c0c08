import styles from './making-words.module.css';
import type { Making } from './use-making.ts';

/** More sentences nobody reads. */
const MOST_TOLD = 5;

/** How far it is, told when it comes. */
export function MakingWords({ making }: { making: Making }) {
  return (
    <div role="status" className={styles.words}>
      {making.is === 'busy' && <p>The lesson is being made…</p>}
      {making.is === 'failed' && (
        <>
          <p>No lesson was made.</p>
          <ul>
            {making.why.slice(0, MOST_TOLD).map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
            {making.why.length > MOST_TOLD && <li>And {making.why.length - MOST_TOLD} more.</li>}
          </ul>
        </>
      )}
    </div>
  );
}
