'use client';
import { capital, numberWord } from '@kto-kogo/domain';
import { ChevronLeft, ChevronRight } from 'lucide-react';
import { useState } from 'react';
import { Button } from '../../../ui/button.tsx';
import { PageLink } from '../../../ui/page-link.tsx';
import { CoreDrawing } from './core-drawing.tsx';
import styles from './core-five.module.css';
import type { CoreFiveRecord } from './core-record.ts';
import type { CoreTexts } from './core-texts.ts';
import { openingStep } from './opening-step.ts';

type Props = {
  record: CoreFiveRecord;
  /** Of each tie. */
  texts: readonly CoreTexts[];
};

export function CoreFive({ record, texts }: Props) {
  const { ties } = record;
  const [step, setStep] = useState(openingStep(ties));
  const tie = ties[step];
  const go = (by: number) => setStep((step + by + ties.length) % ties.length);
  return (
    <section
      aria-label={`${capital(numberWord(record.figures.length))} people and the ties among them`}
      className={styles.panel}
    >
      <CoreDrawing record={record} current={tie?.id ?? null} />
      {tie !== undefined && (
        <div className={styles.caption}>
          <div aria-live="polite">
            <p className={styles.statement}>
              <PageLink href={texts[step]?.href ?? ''}>{tie.statement}</PageLink>
            </p>
            <p className={styles.status}>
              {texts[step]?.status}. Step {step + 1} of {ties.length}
            </p>
          </div>
          <div className={styles.buttons}>
            <Button aria-label="Previous" onClick={() => go(-1)}>
              <ChevronLeft size={15} strokeWidth={1.75} aria-hidden />
            </Button>
            <Button onClick={() => go(1)}>
              Next
              <ChevronRight size={15} strokeWidth={1.75} aria-hidden />
            </Button>
          </div>
        </div>
      )}
      <details className={styles.all}>
        <summary>All {ties.length} as sentences</summary>
        <ol className={styles.list}>
          {ties.map(({ id }, index) => (
            <li key={id}>
              {texts[index]?.listed.statement}{' '}
              <span className={styles.status}>{texts[index]?.listed.status}.</span>
            </li>
          ))}
        </ol>
      </details>
    </section>
  );
}
