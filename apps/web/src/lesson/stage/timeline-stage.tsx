import type { TimelineView } from '@kto-kogo/address';
import { capital, formatEdtf, TIE_KIND_FACTS, TIE_KINDS } from '@kto-kogo/domain';
import { readCore } from '../../record/network/read-core.ts';
import { labelNumber } from '../../record/occurrence/numbers/number-words.ts';
import { termLinker } from '../../record/terms/term-linker.tsx';
import { monthsOfTimeline } from '../../time/strip/months-of-timeline.ts';
import { seriesWords } from '../../time/strip/series-words.ts';
import { toSpan } from '../../time/strip/span.ts';
import { StillStrip } from '../../time/strip/still-strip.tsx';
import { countTies } from '../../time/timeline/count-ties.ts';
import { getOccurrences, type TimelineOccurrence } from '../../time/timeline/get-occurrences.ts';
import { getTimeline, type TimelineMonth } from '../../time/timeline/get-timeline.ts';
import { countOf } from '../../ui/count-of.ts';
import { listWords } from '../../ui/list-words.ts';
import styles from './stage.module.css';
import type { Stage } from './stage.ts';

const NOTHING = { occurrences: [], goingOn: [] };

/** The record month by month, and what is dated to the month that the address says. @throws RequestError */
export async function timelineStage({ filter, month }: TimelineView): Promise<Stage> {
  const [{ subject }, timeline, { occurrences, goingOn }] = await Promise.all([
    readCore(),
    getTimeline({ ...filter, since: null, until: null }),
    month === null ? NOTHING : getOccurrences(month),
  ]);
  const months = monthsOfTimeline(timeline, subject.months);
  const ofMonth = timeline.find((each) => each.month === month);
  const counted = ofMonth === undefined ? [] : countsIn(ofMonth);
  const when = month === null ? 'The record month by month' : formatEdtf(month);
  const name = counted.length === 0 ? when : `${when}: ${listWords(counted)}`;
  return {
    name,
    drawing: (
      <div className={styles.timeline}>
        <p className={styles.counts}>{capital(name)}.</p>
        <StillStrip
          months={months}
          legend={seriesWords(filter.kinds, termLinker([]))}
          span={toSpan(filter, subject.months)}
          picked={month}
          name={name}
        />
        {occurrences.length > 0 && (
          <p className={styles.counts}>
            Began or ended in it: {listWords(occurrences.map((each) => each.name))}.
          </p>
        )}
        {goingOn.length > 0 && (
          <p className={styles.counts}>Going on: {listWords(goingOn.map(goingOnWords))}.</p>
        )}
      </div>
    ),
    leastScale: 1,
    key: null,
    shown: [...occurrences, ...goingOn].map(({ id }) => id),
    people: 0,
    ties: 0,
  };
}

/** "34 accusations", "12 arrests". */
function countsIn({ within, arrestsWithin }: TimelineMonth): string[] {
  return [
    ...TIE_KINDS.flatMap((kind) => {
      const count = countTies(within.filter((each) => each.kind === kind));
      return count === 0 ? [] : [countOf(count, TIE_KIND_FACTS[kind].one, TIE_KIND_FACTS[kind].many)];
    }),
    ...(arrestsWithin === 0 ? [] : [countOf(arrestsWithin, 'arrest', 'arrests')]),
  ];
}

/** "order 00447 (767,397 condemned)"; a trial of a few people bears no number. */
function goingOnWords({ shortName, numbers }: TimelineOccurrence): string {
  const struck = labelNumber(numbers, true);
  return struck === null ? shortName : `${shortName} (${struck})`;
}
