import { FateKey } from '../../marks/fate-key.tsx';
import { TieKey } from '../../marks/tie-key.tsx';
import styles from './marks-key.module.css';

/** What lines and marks mean, folded: the drawing can be followed without. */
export function MarksKey() {
  return (
    <details className={styles.key}>
      <summary>What lines and marks mean</summary>
      <figure>
        <TieKey />
        <FateKey />
      </figure>
    </details>
  );
}
