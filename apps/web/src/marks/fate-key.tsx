import { FATE_KEY_ROWS } from './fate-key-rows.ts';
import { FateMark } from './fate-mark.tsx';
import styles from './key.module.css';

export function FateKey() {
  return (
    <ul className={styles.marks}>
      {FATE_KEY_ROWS.map(({ fates: [fate], words }) => (
        <li key={fate} className={styles.mark}>
          <FateMark fate={fate} size={32} />
          {words}
        </li>
      ))}
      <li className={styles.mark}>
        <FateMark fate="SURVIVED" hasRing size={32} />
        had a hand in it
      </li>
      <li className={styles.mark}>
        <FateMark fate="EXECUTED" hasRing size={32} />
        both
      </li>
    </ul>
  );
}
