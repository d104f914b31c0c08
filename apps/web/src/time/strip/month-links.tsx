'use client';
import type { Month } from '@kto-kogo/domain';
import { type KeyboardEvent, useRef, useState } from 'react';
import { monthWords } from '../month/month-words.ts';
import { indexOfMonth, monthAt } from '../month/months.ts';
import type { MonthCounts } from './count-months.ts';
import styles from './time-strip.module.css';

type Props = {
  months: readonly MonthCounts[];
  picked: Month | null;
  hrefOf: (month: Month) => string;
  onPick: (month: Month) => void;
};

/** Each month as a link to its contents. One tab stop: arrow keys move by a month, with Shift by a year. */
export function MonthLinks({ months, picked, hrefOf, onPick }: Props) {
  const list = useRef<HTMLOListElement>(null);
  const last = months.length - 1;
  const pickedIndex = picked === null ? -1 : indexOfMonth(picked);
  const [reached, setReached] = useState<number | null>(null);
  const stop = reached ?? (pickedIndex >= 0 && pickedIndex <= last ? pickedIndex : 0);

  const onKeyDown = (event: KeyboardEvent) => {
    const step = event.shiftKey ? 12 : 1;
    const target = { ArrowLeft: stop - step, ArrowRight: stop + step, Home: 0, End: last }[event.key];
    if (target === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    const index = Math.max(0, Math.min(last, target));
    setReached(index);
    list.current?.querySelectorAll('a')[index]?.focus();
  };

  return (
    <ol ref={list} className={styles.months} aria-label="Months" onKeyDown={onKeyDown}>
      {months.map((counts, index) => {
        const month = monthAt(index);
        const words = monthWords(index, counts);
        return (
          <li key={month}>
            <a
              href={hrefOf(month)}
              title={words}
              aria-current={index === pickedIndex ? 'true' : undefined}
              // Too narrow for a finger, so the table offers the same links a line each for Tab without
              // JavaScript.
              tabIndex={index === stop ? 0 : -1}
              draggable={false}
              onFocus={() => setReached(index)}
              onBlur={() => setReached(null)}
              onClick={(event) => {
                if (event.metaKey || event.ctrlKey || event.shiftKey) return;
                event.preventDefault();
                onPick(month);
              }}
            >
              <span className={styles.unseen}>{words}</span>
            </a>
          </li>
        );
      })}
    </ol>
  );
}
