import type { Fate } from '@kto-kogo/domain';
import { FateMark } from '../../marks/fate-mark.tsx';
import styles from './filter-key.module.css';

const MARKS: readonly { fate: Fate; word: string }[] = [
  { fate: 'EXECUTED', word: 'Executed' },
  { fate: 'SURVIVED', word: 'Outlived it' },
  { fate: 'ASSASSINATED', word: 'Murdered' },
  { fate: 'DIED_IN_CUSTODY', word: 'Died in custody' },
  { fate: 'SUICIDE', word: 'Suicide' },
  { fate: 'NATURAL', word: 'Natural death' },
  { fate: 'UNKNOWN', word: 'Not known' },
];

/** Legend of the marks of people. Not a filter. */
export function PeopleKey() {
  return (
    <section className={styles.people} aria-labelledby="people-key">
      <h2 id="people-key" className={styles.question}>
        People
      </h2>
      <ul className={styles.marks}>
        {MARKS.map(({ fate, word }) => (
          <li key={fate} className={styles.mark}>
            <FateMark fate={fate} size={16} />
            {word}
          </li>
        ))}
        <li className={`${styles.mark} ${styles.wide}`}>
          <FateMark fate="EXECUTED" hasRing size={18} />
          Outer ring: had a hand in it
        </li>
      </ul>
    </section>
  );
}
