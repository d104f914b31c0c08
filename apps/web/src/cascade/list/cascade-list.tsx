'use client';
import { formatEdtf } from '@kto-kogo/domain';
import { useMemo } from 'react';
import type { Term } from '../../record/terms/term.ts';
import { termLinker } from '../../record/terms/term-linker.tsx';
import { countOf } from '../../ui/count-of.ts';
import type { Arrival, CascadeRecord } from '../cascade-record.ts';
import { byMonth } from '../layout/by-month.ts';
import type { LaidLens } from '../lens/laid-lens.ts';
import type { Moment } from '../replay/moment.ts';
import { useReplayContext } from '../replay/replay-context.tsx';
import { type StepTexts, stepTexts } from '../replay/step-texts.ts';
import styles from './cascade-list.module.css';
import { CascadeListRow } from './cascade-list-row.tsx';

type Props = { cascade: CascadeRecord; moment: Moment; terms: readonly Term[] };

/** The cascade as sentences, month by month, with the current step marked. */
export function CascadeList({ cascade, moment, terms }: Props) {
  const { spark, arrivals } = cascade;
  const { lens } = useReplayContext();
  const textsOf = useMemo(() => arrivalTexts(arrivals, lens, terms), [arrivals, lens, terms]);
  const stepOf = new Map(arrivals.map(({ id }, index) => [id, index + 1]));
  return (
    <div className={styles.list}>
      <p className={styles.words}>
        From {spark.name}: {countOf(arrivals.length, 'step', 'steps')}, each with the sentence by which
        somebody or something new is reached. The same as the drawing.
      </p>
      {byMonth(arrivals).map(({ month, arrivals: inMonth }) => (
        <section key={month} aria-label={formatEdtf(month)}>
          <h2 className={styles.month}>{formatEdtf(month)}</h2>
          <ol className={styles.rows}>
            {inMonth.map((arrival) => {
              const texts = textsOf.get(arrival.id);
              return (
                texts && (
                  <CascadeListRow
                    key={arrival.id}
                    arrival={arrival}
                    texts={texts}
                    step={stepOf.get(arrival.id) ?? 1}
                    isCurrent={arrival.id === moment.arrival.id}
                  />
                )
              );
            })}
          </ol>
        </section>
      ))}
    </div>
  );
}

/** By the ids of the arrivals, which stand in the list in their order. */
function arrivalTexts(
  arrivals: readonly Arrival[],
  lens: LaidLens,
  terms: readonly Term[],
): ReadonlyMap<string, StepTexts> {
  const linkTerms = termLinker(terms);
  return new Map(arrivals.map((arrival) => [arrival.id, stepTexts(arrival, lens, linkTerms)] as const));
}
