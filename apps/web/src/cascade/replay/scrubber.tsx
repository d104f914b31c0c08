'use client';
import { formatEdtf, yearOf } from '@kto-kogo/domain';
import { type KeyboardEvent, type PointerEvent, useMemo, useRef } from 'react';
import { countOf } from '../../ui/count-of.ts';
import type { CascadeRecord } from '../cascade-record.ts';
import type { Moment } from './moment.ts';
import { ScrubBars } from './scrub-bars.tsx';
import { type ScrubMonth, scrubMonths } from './scrub-months.ts';
import styles from './scrubber.module.css';

const SERIES_WORDS = [
  ['forced', 'named under force'],
  ['unforced', 'otherwise named'],
  ['other', 'consequences'],
  ['arrested', 'first arrests'],
] as const;

type Props = {
  cascade: CascadeRecord;
  moment: Moment;
  /** @param step the last of the month that was picked */
  onScrub: (step: number) => void;
};

/** The months as bars, and a thumb that goes through them: drag it, or move it by arrow keys, with Shift by a year. */
export function Scrubber({ cascade, moment, onScrub }: Props) {
  const months = useMemo(() => scrubMonths(cascade), [cascade]);
  const isDragging = useRef(false);
  const current = months.findIndex(({ month }) => moment.day.startsWith(month));
  const place = (index: number) => `${(index / months.length) * 100}%`;
  const goTo = (index: number) => {
    const month = months[Math.max(0, Math.min(months.length - 1, index))];
    if (month !== undefined) onScrub(Math.max(1, month.step));
  };
  const onPointer = (event: PointerEvent<HTMLElement>) => {
    const { left, width } = event.currentTarget.getBoundingClientRect();
    goTo(Math.floor(((event.clientX - left) / width) * months.length));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const target = keyTarget(event, months, current);
    if (target === null) return;
    event.preventDefault();
    event.stopPropagation();
    goTo(target);
  };
  return (
    <section aria-label="Months" className={styles.scrubber}>
      <ul className={styles.key}>
        {SERIES_WORDS.map(([series, words]) => (
          <li key={series}>
            <span className={styles.swatch} data-series={series} />
            {words}
          </li>
        ))}
      </ul>
      <div
        className={styles.strip}
        onPointerDown={(event) => {
          isDragging.current = true;
          event.currentTarget.setPointerCapture(event.pointerId);
          onPointer(event);
        }}
        onPointerMove={(event) => {
          if (isDragging.current) onPointer(event);
        }}
        onPointerUp={() => {
          isDragging.current = false;
        }}
        onPointerCancel={() => {
          isDragging.current = false;
        }}
      >
        <ScrubBars months={months} current={current} />
        <div
          role="slider"
          tabIndex={0}
          aria-label="Month"
          aria-valuemin={0}
          aria-valuemax={Math.max(0, months.length - 1)}
          aria-valuenow={Math.max(0, current)}
          aria-valuetext={valueText(months[current], moment)}
          className={styles.thumb}
          style={{ left: place(current + 0.5) }}
          onKeyDown={onKeyDown}
        />
      </div>
      <div className={styles.years} aria-hidden="true">
        {yearMarks(months).map(({ year, index }) => (
          <span key={year} style={{ left: place(index) }}>
            {year}
          </span>
        ))}
      </div>
    </section>
  );
}

/** Where years begin; the first stands at the edge, unless the next is too near for both. */
function yearMarks(months: readonly ScrubMonth[]): { year: number; index: number }[] {
  const marks = months.flatMap(({ month }, index) =>
    month.endsWith('-01') ? [{ year: yearOf(month), index }] : [],
  );
  const first = months[0];
  const isRoomFirst = (marks[0]?.index ?? months.length) > months.length / 8;
  return first !== undefined && isRoomFirst ? [{ year: yearOf(first.month), index: 0 }, ...marks] : marks;
}

/** Months in which nobody is reached are passed over, so that each press shows something new. */
function keyTarget(event: KeyboardEvent, months: readonly ScrubMonth[], current: number): number | null {
  const isPeopled = (index: number) => (months[index]?.step ?? 0) > (months[index - 1]?.step ?? 0);
  const next = (from: number, way: 1 | -1) => {
    let index = from;
    while (index > 0 && index < months.length - 1 && !isPeopled(index)) index += way;
    return index;
  };
  const size = event.shiftKey ? 12 : 1;
  switch (event.key) {
    case 'ArrowLeft':
    case 'ArrowDown':
      return next(Math.max(0, current - size), -1);
    case 'ArrowRight':
    case 'ArrowUp':
      return next(Math.min(months.length - 1, current + size), 1);
    case 'Home':
      return 0;
    case 'End':
      return months.length - 1;
    default:
      return null;
  }
}

function valueText(month: ScrubMonth | undefined, { step }: Moment): string {
  if (month === undefined) return `Step ${step}`;
  const named = month.forced + month.unforced + month.other;
  const arrested = countOf(month.arrested, 'first arrest', 'first arrests');
  return `${formatEdtf(month.month)}, ${named} reached, ${arrested}, step ${step}`;
}
