import type { Fate } from '@kto-kogo/domain';
import { PageLink } from '../../ui/page-link.tsx';
import { FateMark } from '../grammar/fate-mark.tsx';
import styles from './both-sides.module.css';
import { isDestroyed } from './fall-words.ts';

type Props = { fate: Fate; hand: readonly string[]; fall: readonly string[] };

/** The two boxes, of equal size: one who had a hand in it may have been destroyed by it. Says nothing where neither holds. */
export function BothSides({ fate, hand, fall }: Props) {
  if (hand.length === 0 && fall.length === 0) return null;
  return (
    <div className={styles.boxes}>
      {hand.length > 0 && (
        <section className={styles.box}>
          <h2 className={styles.title}>
            <FateMark fate="SURVIVED" hasRing size={18} />
            Had a hand in it
          </h2>
          <p>{hand.join(' ')}</p>
          <p className={styles.rule}>
            <PageLink href="/about#ring">By a rule, not a judgement</PageLink>
          </p>
        </section>
      )}
      {fall.length > 0 && (
        <section className={styles.box}>
          <h2 className={styles.title}>
            <FateMark fate={fate} size={18} />
            {isDestroyed(fate) ? 'Destroyed by it' : 'Struck by it'}
          </h2>
          <p>{fall.join(' ')}</p>
        </section>
      )}
    </div>
  );
}
