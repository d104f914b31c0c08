import { capital } from '@kto-kogo/domain';
import { FATE_KEY_ROWS } from '../../marks/fate-key-rows.ts';
import { FateMark } from '../../marks/fate-mark.tsx';
import styles from './filter-key.module.css';

/** Legend of the marks of people, while the rows that filter by them are folded. */
export function PeopleKey() {
  return (
    <ul className={styles.marks}>
      {FATE_KEY_ROWS.map(({ fates: [fate], words }) => (
        <li key={fate} className={styles.mark}>
          <FateMark fate={fate} size={16} />
          {capital(words)}
        </li>
      ))}
      <li className={`${styles.mark} ${styles.wide}`}>
        <FateMark fate="EXECUTED" hasRing size={18} />
        Outer ring: had a hand in it
      </li>
    </ul>
  );
}
