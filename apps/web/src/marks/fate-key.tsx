import { FATE_WORDS, type Fate } from '@kto-kogo/domain';
import { FateMark } from './fate-mark.tsx';
import styles from './key.module.css';

/** Each mark once; two fates share the cross. */
const SHOWN: readonly { fate: Fate; words: string }[] = [
  { fate: 'EXECUTED', words: FATE_WORDS.EXECUTED },
  { fate: 'ASSASSINATED', words: `${FATE_WORDS.ASSASSINATED}, or ${FATE_WORDS.MURDERED_IN_EXILE}` },
  { fate: 'DIED_IN_CUSTODY', words: FATE_WORDS.DIED_IN_CUSTODY },
  { fate: 'SUICIDE', words: FATE_WORDS.SUICIDE },
  { fate: 'NATURAL', words: FATE_WORDS.NATURAL },
  { fate: 'SURVIVED', words: FATE_WORDS.SURVIVED },
  { fate: 'UNKNOWN', words: FATE_WORDS.UNKNOWN },
];

export function FateKey() {
  return (
    <ul className={styles.marks}>
      {SHOWN.map(({ fate, words }) => (
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
