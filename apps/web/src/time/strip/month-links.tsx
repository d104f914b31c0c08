'use client';
import type { Month } from '@kto-kogo/domain';
import { type KeyboardEvent, useRef, useState } from 'react';
import { monthWords } from '../month/month-words.ts';
import { holdsAnything, type MonthCounts } from './count-months.ts';
import styles from './time-strip.module.css';

type Props = {
  months: readonly MonthCounts[];
  picked: Month | null;
  hrefOf: (month: Month) => string;
  onPick: (month: Month) => void;
};

/**
 * Each month that holds anything, as a link to it. One tab stop: arrow keys move by a month, with Shift by a year. An empty month
 * says so to the pointer alone: read aloud, sixty of them would hide those that are not.
 */
export function MonthLinks({ months, picked, hrefOf, onPick }: Props) {
  const list = useRef<HTMLOListElement>(null);
  const pickedIndex = months.findIndex(({ month }) => month === picked);
  const [reached, setReached] = useState<number | null>(null);
  const links = months.flatMap((counts, index) =>
    index === pickedIndex || holdsAnything(counts) ? [index] : [],
  );
  const stop = [reached, pickedIndex].find((index) => index !== null && links.includes(index)) ?? links[0];

  const onKeyDown = (event: KeyboardEvent) => {
    const index = keyTarget(event, links, stop);
    if (index === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    setReached(index);
    list.current?.querySelector<HTMLElement>(`[data-month="${months[index]?.month}"]`)?.focus();
  };

  return (
    <ol
      ref={list}
      className={styles.months}
      aria-label={links.length === 0 ? 'No month holds any of what is shown' : 'Months'}
      onKeyDown={onKeyDown}
    >
      {months.map((counts, index) => {
        const { month } = counts;
        const words = monthWords(counts);
        if (!links.includes(index)) return <li key={month} aria-hidden="true" title={words} />;
        return (
          <li key={month}>
            <a
              href={hrefOf(month)}
              title={words}
              aria-current={index === pickedIndex ? 'true' : undefined}
              // Too narrow for a finger, for which there is a list of months; Tab without JavaScript has a table.
              tabIndex={index === stop ? 0 : -1}
              draggable={false}
              data-month={month}
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

/** The month a key leads to; undefined for other keys. Empty months are passed over. */
function keyTarget(
  { key, shiftKey }: KeyboardEvent,
  links: readonly number[],
  stop: number | undefined,
): number | undefined {
  const step = shiftKey ? 12 : 1;
  if (stop === undefined) return undefined;
  switch (key) {
    case 'ArrowLeft':
      return links.findLast((index) => index <= stop - step) ?? links[0];
    case 'ArrowRight':
      return links.find((index) => index >= stop + step) ?? links.at(-1);
    case 'Home':
      return links[0];
    case 'End':
      return links.at(-1);
    default:
      return undefined;
  }
}
