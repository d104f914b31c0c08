'use client';
import type { Month, Subject } from '@kto-kogo/domain';
import type { KeyGroup } from '../../ui/keyboard/key-group.ts';
import { useKeyGroup } from '../../ui/keyboard/key-groups.ts';
import { PlaybackBar } from '../../ui/playback/playback-bar.tsx';
import type { Playback } from '../../ui/playback/use-playback.ts';
import type { Weight } from '../../ui/weight.ts';
import { monthAt } from '../month/months.ts';
import type { MonthCounts } from './count-months.ts';
import { MonthChoice } from './month-choice.tsx';
import { MonthLinks } from './month-links.tsx';
import { SeriesPatterns } from './series-patterns.tsx';
import type { SeriesWords } from './series-words.ts';
import { type Bounds, type Span, stripOf, toBounds, toSpan } from './span.ts';
import { spanWords } from './span-words.ts';
import { Thumb } from './thumb.tsx';
import { TimeBars } from './time-bars.tsx';
import { TimeKey } from './time-key.tsx';
import { TimeMarks } from './time-marks.tsx';
import styles from './time-strip.module.css';
import { useSpanDrag } from './use-span-drag.ts';

type Props = {
  /** `band`: as high as the view it belongs to allows; `page`: the full height on its own page. */
  size: 'band' | 'page';
  months: readonly MonthCounts[];
  /** The series that are counted. */
  legend: readonly SeriesWords[];
  bounds: Bounds;
  onBounds: (bounds: Bounds, weight: Weight) => void;
  picked: Month | null;
  hrefOf: (month: Month) => string;
  onPick: (month: Month) => void;
  playback: Playback;
  /** Well-known months, for orientation. */
  marks: Subject['marks'];
  /** Caveat about what the shown dates leave out. */
  note?: string | null;
};

/** Histogram of months with two thumbs for the span, playback, and a link for each month. */
export function TimeStrip(props: Props) {
  const {
    size,
    months,
    legend,
    bounds,
    onBounds,
    picked,
    hrefOf,
    onPick,
    playback,
    note = null,
    marks,
  } = props;
  useKeyGroup(STRIP_KEYS);
  const strip = stripOf(months);
  const span = toSpan(bounds, strip);
  const setSpan = (next: Span, weight: Weight) => onBounds(toBounds(next, strip), weight);
  const drag = useSpanDrag(span, months.length, {
    onSpan: setSpan,
    onPick: (index) => onPick(monthAt(index, strip)),
  });
  const isBounded = bounds.since !== null || bounds.until !== null;
  return (
    <section
      aria-label="Time"
      className={styles.strip}
      data-size={size}
      data-bounded={isBounded || undefined}
    >
      <div className={styles.head}>
        <PlaybackBar
          playback={playback}
          label="Playing through time"
          step="month"
          isQuiet={size === 'band'}
        />
        <p className={styles.span}>
          {spanWords(bounds)}
          {isBounded && (
            <button
              type="button"
              className={styles.widen}
              onClick={() => onBounds({ since: null, until: null }, 'step')}
            >
              All dates
            </button>
          )}
          {note !== null && <span className={styles.note}>{note}</span>}
        </p>
        <MonthChoice
          months={months}
          picked={picked}
          onPick={onPick}
          bounds={bounds}
          onBounds={(next) => onBounds(next, 'step')}
        />
        <TimeKey rows={legend} />
      </div>
      <SeriesPatterns />
      <div className={styles.axis} {...drag}>
        <TimeBars months={months} from={span.from} to={span.to} />
        <MonthLinks months={months} picked={picked} hrefOf={hrefOf} onPick={onPick} />
        <Thumb
          label="From"
          index={span.from}
          month={monthAt(span.from, strip)}
          least={0}
          most={span.to}
          at={(span.from / months.length) * 100}
          onMove={(from, isRepeat) => setSpan({ ...span, from }, isRepeat ? 'slide' : 'step')}
        />
        <Thumb
          label="To"
          index={span.to}
          month={monthAt(span.to, strip)}
          least={span.from}
          most={months.length - 1}
          at={((span.to + 1) / months.length) * 100}
          onMove={(to, isRepeat) => setSpan({ ...span, to }, isRepeat ? 'slide' : 'step')}
        />
      </div>
      <TimeMarks strip={strip} marks={marks} bounds={bounds} onBounds={(next) => onBounds(next, 'step')} />
    </section>
  );
}

/** For the keyboard help; `month-links.tsx` and `thumb.tsx` do what it says. */
const STRIP_KEYS: KeyGroup = {
  title: 'On the months',
  keys: [
    { keys: ['←', '→'], does: 'A month, or the thumb by a month; with Shift a year' },
    { keys: ['Home', 'End'], does: 'To the first, to the last' },
    { keys: ['Enter'], does: 'List what happened in the month' },
  ],
};
