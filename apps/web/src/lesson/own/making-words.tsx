import styles from './making-words.module.css';
import type { Making } from './use-making.ts';

/** How far it is, told when it comes. */
export function MakingWords({ making }: { making: Making }) {
  return (
    <div role="status" className={styles.words}>
      {making.is === 'busy' && <p>The lesson is being made…</p>}
      {making.is === 'failed' && (
        <>
          <p>No lesson was made.</p>
          <ul>
            {making.why.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
