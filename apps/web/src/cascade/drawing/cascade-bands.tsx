'use client';
import { formatEdtf } from '@kto-kogo/domain';
import { useRef } from 'react';
import { labelNumber } from '../../record/occurrence/numbers/number-words.ts';
import { countOf } from '../../ui/count-of.ts';
import type { CascadeEntity, CascadeRecord } from '../cascade-record.ts';
import { byMonth } from '../layout/by-month.ts';
import { stageOf } from '../layout/stage.ts';
import { BandTags } from '../lens/band-tags.tsx';
import { marksOf } from '../lens/laid-lens.ts';
import { isHeld, type Moment } from '../replay/moment.ts';
import { useReplayContext } from '../replay/replay-context.tsx';
import { StepLink } from '../replay/step-link.tsx';
import styles from './cascade-bands.module.css';
import { EntitySign } from './cascade-node.tsx';
import { ChainLines } from './chain-lines.tsx';

type Props = { cascade: CascadeRecord; moment: Moment };

/** The drawing for narrow columns: time runs downwards, and only the chain to the current step has lines. */
export function CascadeBands({ cascade, moment }: Props) {
  const { spark, arrivals } = cascade;
  const { lens } = useReplayContext();
  const onSpark = lens.marks.get(spark.id);
  const bands = useRef<HTMLDivElement>(null);
  const stepOf = new Map(arrivals.map(({ id }, index) => [id, index + 1]));
  return (
    <div ref={bands} className={styles.bands}>
      <ChainLines spark={spark.id} moment={moment} within={bands} />
      <p className={styles.hint}>A bar before a mark: arrested by then.</p>
      <div className={styles.spark}>
        <div className={styles.cell} data-stage="chain">
          <span className={styles.mark} data-mark={spark.id} data-box="mark">
            <EntitySign entity={spark} size={30} />
          </span>
          <span className={styles.name} data-box="name">
            {spark.shortName}
            <Size of={spark} />
          </span>
          {onSpark !== undefined && <BandTags marks={{ entity: onSpark, tie: null }} />}
        </div>
      </div>
      {byMonth(arrivals).map(({ month, arrivals: inMonth }) => (
        <section
          key={month}
          className={styles.band}
          data-now={moment.day.startsWith(month) || undefined}
          aria-label={formatEdtf(month)}
        >
          <p className={styles.month}>
            {formatEdtf(month)} <span className={styles.count}>{countOf(inMonth.length, 'new', 'new')}</span>
          </p>
          <ul className={styles.cells}>
            {inMonth.map((arrival) => {
              const step = stepOf.get(arrival.id) ?? 1;
              const stage = stageOf(arrival, step - 1, moment);
              const marks = marksOf(lens, arrival);
              return (
                <li key={arrival.id}>
                  <StepLink
                    step={step}
                    className={styles.cell}
                    data-stage={stage}
                    data-selected={step === moment.step || undefined}
                    data-step={step}
                    aria-current={step === moment.step ? 'step' : undefined}
                  >
                    <span
                      className={styles.mark}
                      data-mark={arrival.id}
                      data-box="mark"
                      data-held={(stage !== 'coming' && isHeld(arrival, moment.day)) || undefined}
                    >
                      <EntitySign entity={arrival} size={18} />
                    </span>
                    <span className={styles.name} data-box="name">
                      {arrival.shortName}
                      <Size of={arrival} />
                    </span>
                    {marks !== null && <BandTags marks={marks} />}
                  </StepLink>
                </li>
              );
            })}
          </ul>
        </section>
      ))}
    </div>
  );
}

/** How many an event or a trial struck, beneath its name. */
function Size({ of }: { of: Pick<CascadeEntity, 'numbers'> }) {
  const size = labelNumber(of.numbers);
  return size !== null && <span className={styles.size}>{size}</span>;
}
