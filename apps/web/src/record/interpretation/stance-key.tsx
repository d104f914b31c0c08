import { STANCE_KINDS, STANCE_MEANINGS, STANCE_WORDS } from '@kto-kogo/domain';
import { StanceMark } from '../../marks/stance-mark.tsx';
import styles from './stance-key.module.css';

/** What the marks of a lens mean. */
export function StanceKey() {
  return (
    <ul className={styles.kinds}>
      {STANCE_KINDS.map((kind) => (
        <li key={kind}>
          <StanceMark kind={kind} /> <strong>{STANCE_WORDS[kind]}</strong>: {STANCE_MEANINGS[kind]}
        </li>
      ))}
    </ul>
  );
}
