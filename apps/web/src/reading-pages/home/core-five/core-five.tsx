'use client';
import { ChevronLeft, ChevronRight } from 'lucide-react';
import { useState } from 'react';
import { exploreHref } from '../../../address/explore.ts';
import { tieStatusWords } from '../../../marks/tie-status-words.ts';
import { Button } from '../../../ui/button.tsx';
import { countOf } from '../../../ui/count-of.ts';
import { PageLink } from '../../../ui/page-link.tsx';
import { CoreDrawing } from './core-drawing.tsx';
import styles from './core-five.module.css';
import type { CoreFiveRecord } from './core-record.ts';

/** The first tie shown is one of this kind. */
const OPENS_AT = 'REPLACEMENT';

export function CoreFive({ record }: { record: CoreFiveRecord }) {
  const { ties } = record;
  const opening = ties.findIndex((tie) => tie.kind === OPENS_AT);
  const [step, setStep] = useState(Math.max(0, opening));
  const tie = ties[step];
  const go = (by: number) => setStep((step + by + ties.length) % ties.length);
  return (
    <section aria-label="Five people and the ties among them" className={styles.panel}>
      <CoreDrawing record={record} current={tie?.id ?? null} />
      {tie !== undefined && (
        <div className={styles.caption}>
          <div aria-live="polite">
            <p className={styles.statement}>
              <PageLink href={exploreHref({ tie: tie.id })}>{tie.statement}</PageLink>
            </p>
            <p className={styles.status}>
              {[...tieStatusWords(tie), countOf(tie.citations.length, 'source', 'sources')].join(', ')}. Step{' '}
              {step + 1} of {ties.length}
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
          {ties.map((each) => (
            <li key={each.id}>
              {each.statement} <span className={styles.status}>{tieStatusWords(each).join(', ')}.</span>
            </li>
          ))}
        </ol>
      </details>
    </section>
  );
}
