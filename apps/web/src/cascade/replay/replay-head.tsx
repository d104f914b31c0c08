import { entityHref } from '@kto-kogo/address';
import type { ReactNode } from 'react';
import { numberSentence } from '../../record/occurrence/numbers/number-words.ts';
import { PageLink } from '../../ui/page-link.tsx';
import type { CascadeRecord } from '../cascade-record.ts';
import { NO_CAUSE_WORDS, REACHED_WORDS, remainWords } from '../question/what-counts.ts';
import styles from './replay-panel.module.css';

type Props = {
  cascade: CascadeRecord;
  /** Which walks count. */
  counts: ReactNode;
  /** Where another is begun. */
  sparksHref: string;
};

/** Title of the replay with what it leaves out. */
export function ReplayHead({ cascade, counts, sparksHref }: Props) {
  const { spark } = cascade;
  const numbers = numberSentence(spark.numbers);
  return (
    <header>
      <p className={styles.kicker}>
        <PageLink href={sparksHref}>Cascade</PageLink> from a spark
      </p>
      <h1 className={styles.title}>
        <PageLink href={entityHref(spark)}>{spark.name}</PageLink>
      </h1>
      {numbers !== null && <p className={styles.reach}>{numbers}</p>}
      <p className={styles.reach}>
        {REACHED_WORDS} <strong>{NO_CAUSE_WORDS.lead}</strong> {NO_CAUSE_WORDS.rest}
      </p>
      <p className={styles.reach}>
        <a href="#what-counts">{remainWords(cascade)}</a>
        {cascade.widest > 0 && <>: {counts}</>}.
      </p>
    </header>
  );
}
