import type { YearSpan } from '@kto-kogo/domain';
import type { ReactNode } from 'react';
import { FateMark } from '../../marks/fate-mark.tsx';
import { PageLink } from '../../ui/page-link.tsx';
import styles from './both-sides.module.css';
import { fallTitle } from './fall-words.ts';
import type { Life } from './life.ts';

/** `hand` and `fall` are null where there is none. */
type Props = {
  life: Life;
  /** Of the record's axes. */
  years: YearSpan;
  hand: ReactNode;
  fall: ReactNode;
};

/**
 * Two boxes of equal size: what the person did in it, and what it did to the person. Empty when
 * neither applies.
 */
export function BothSides({ life, years, hand, fall }: Props) {
  if (hand === null && fall === null) return null;
  return (
    <div className={styles.boxes}>
      {hand !== null && (
        <section className={styles.box}>
          <h2 className={styles.title}>
            <FateMark fate="SURVIVED" hasRing size={18} />
            Had a hand in it
          </h2>
          <p>{hand}</p>
          <p className={styles.rule}>
            <PageLink href="/about#ring">By a rule, not a judgement</PageLink>
          </p>
        </section>
      )}
      {fall !== null && (
        <section className={styles.box}>
          <h2 className={styles.title}>
            <FateMark fate={life.fate} size={18} />
            {fallTitle(life, years)}
          </h2>
          <p>{fall}</p>
        </section>
      )}
    </div>
  );
}
