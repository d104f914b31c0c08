'use client';
import { type CascadeQuestion, sparksAddress } from '@kto-kogo/address';
import type { ReactNode } from 'react';
import { ANY_EVIDENCE, asksEvidence } from '../record/tie-filter/any-evidence.ts';
import { ButtonLink } from '../ui/button.tsx';
import styles from '../ui/message.module.css';
import type { CascadeRecord } from './cascade-record.ts';
import { useReplayContext } from './replay/replay-context.tsx';

type Props = { cascade: CascadeRecord; question: CascadeQuestion; why: ReactNode };

/** Nobody is reached: why, and what would reach somebody. */
export function EmptyCascade({ cascade, question, why }: Props) {
  const { hrefOf } = useReplayContext();
  const { spark, widest } = cascade;
  const { order, filter } = question;
  const isNarrowed = asksEvidence({ ...filter, coerced: null });
  return (
    <div className={styles.message}>
      <h2 className={styles.title}>Nobody is reached from {spark.name}.</h2>
      <p className={styles.cause}>{why}</p>
      <div className={styles.acts}>
        {widest > 0 && (isNarrowed || filter.coerced !== null) && (
          <ButtonLink
            isPrimary
            href={hrefOf({ order: 'POSSIBLE', filter: { ...filter, ...ANY_EVIDENCE }, step: null })}
          >
            {isNarrowed ? 'Count all evidence' : 'Show all accusations'}
          </ButtonLink>
        )}
        {widest > 0 && order === 'CERTAIN' && (
          <ButtonLink href={hrefOf({ order: 'POSSIBLE', step: null })}>Show possible order</ButtonLink>
        )}
        <ButtonLink href={sparksAddress.href(question)}>Choose another spark</ButtonLink>
      </div>
    </div>
  );
}
