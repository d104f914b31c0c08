import styles from './key.module.css';
import { TIE_KEY_ROWS } from './tie-key-rows.ts';
import { TieSample } from './tie-sample.tsx';

/** The lines of the network and what they say. Left is who, right is whom. */
export function TieKey() {
  return (
    <ul className={styles.lines}>
      {TIE_KEY_ROWS.map(({ words, meaning, ...traits }) => (
        <li key={words} className={styles.line}>
          <TieSample traits={traits} width={72} />
          <span>
            <strong className={styles.words}>{words}</strong>
            <span className={styles.meaning}>{meaning}</span>
          </span>
        </li>
      ))}
    </ul>
  );
}
