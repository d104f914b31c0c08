'use client';
import { formatEdtf } from '@kto-kogo/domain';
import { hasEnd, keepsTie } from '@kto-kogo/network';
import { useMemo } from 'react';
import { setFilter } from '../../actions/view-changes.ts';
import { toTieFilter } from '../../view-state/view.ts';
import type { Weight } from '../../view-state/view-store.ts';
import { useChange, useExplorer } from '../explore/explorer-context.tsx';
import { countMonths } from './count-months.ts';
import { indexOfMonth, MONTHS, monthAt } from './months.ts';
import { Thumb } from './thumb.tsx';
import { TimeBars } from './time-bars.tsx';
import { TimeMarks } from './time-marks.tsx';
import styles from './time-strip.module.css';
import { type Span, useSpanDrag } from './use-span-drag.ts';

const LAST = MONTHS - 1;
const SERIES_WORDS = [
  ['forced', 'accusations under force'],
  ['unforced', 'not under force'],
  ['arrests', 'arrests ordered'],
  ['replacements', 'replacements'],
] as const;

/** Months as bars, and two thumbs that are the filter of time. In an ego view the bars count that person's ties only. */
export function TimeStrip() {
  const { record, view, scene } = useExplorer();
  const change = useChange();
  const { since, until } = view.filter;
  const months = useMemo(() => {
    const filter = toTieFilter(view.filter);
    const centre = scene.ego?.centre.id ?? null;
    const ties = [...record.network.ties.values()];
    return countMonths(
      ties.filter((tie) => keepsTie(tie, filter, 'span') && (centre === null || hasEnd(tie, centre))),
    );
  }, [record, view.filter, scene.ego]);
  const span: Span = {
    from: since === null ? 0 : Math.max(0, Math.min(LAST, indexOfMonth(since))),
    to: until === null ? LAST : Math.max(0, Math.min(LAST, indexOfMonth(until))),
  };
  const setSpan = ({ from, to }: Span, weight: Weight = 'step') =>
    change(
      setFilter({ since: from === 0 ? null : monthAt(from), until: to === LAST ? null : monthAt(to) }),
      weight,
    );
  const drag = useSpanDrag(span, setSpan);
  const isBounded = since !== null || until !== null;
  return (
    <section aria-label="Time" className={styles.strip}>
      <div className={styles.head}>
        <p className={styles.span}>
          {since === null && until === null
            ? 'All dates, every month'
            : `${since === null ? 'Up' : formatEdtf(since)} ${since === null ? 'to' : '–'} ${until === null ? 'on' : formatEdtf(until)}`}
          {isBounded && (
            <button
              type="button"
              className={styles.widen}
              onClick={() => change(setFilter({ since: null, until: null }))}
            >
              All dates
            </button>
          )}
        </p>
        <ul className={styles.key}>
          {SERIES_WORDS.map(([series, word]) => (
            <li key={series}>
              <span className={styles.swatch} data-series={series} />
              {word}
            </li>
          ))}
        </ul>
      </div>
      <div className={styles.axis} {...drag}>
        <TimeBars months={months} from={span.from} to={span.to} height={48} />
        <Thumb
          label="From"
          index={span.from}
          least={0}
          most={span.to}
          at={(span.from / MONTHS) * 100}
          onMove={(from, isRepeat) => setSpan({ ...span, from }, isRepeat ? 'slide' : 'step')}
        />
        <Thumb
          label="To"
          index={span.to}
          least={span.from}
          most={LAST}
          at={((span.to + 1) / MONTHS) * 100}
          onMove={(to, isRepeat) => setSpan({ ...span, to }, isRepeat ? 'slide' : 'step')}
        />
      </div>
      <TimeMarks />
    </section>
  );
}
