import type { TimelineView } from '@kto-kogo/address';
import { capital, formatEdtf, keepsArrest, keepsTie, TIE_KIND_FACTS, TIE_KINDS } from '@kto-kogo/domain';
import { unpackRecord } from '../../record/network/compact-record.ts';
import { readNetwork } from '../../record/network/read-network.ts';
import { termLinker } from '../../record/terms/term-linker.tsx';
import { whatHappened } from '../../time/month/what-happened.ts';
import { countMonths } from '../../time/strip/count-months.ts';
import { seriesWords } from '../../time/strip/series-words.ts';
import { toSpan } from '../../time/strip/span.ts';
import { StillStrip } from '../../time/strip/still-strip.tsx';
import { countOf } from '../../ui/count-of.ts';
import { listWords } from '../../ui/list-words.ts';
import styles from './stage.module.css';
import type { Stage } from './stage.ts';

/** The record month by month, and what is dated to the month that the address says. @throws RequestError */
export async function timelineStage({ filter, month }: TimelineView): Promise<Stage> {
  const record = unpackRecord(await readNetwork());
  const everyDay = { ...filter, since: null, until: null };
  const months = countMonths(
    [...record.network.ties.values()].filter((tie) => keepsTie(tie, everyDay)),
    record.arrests.filter((arrest) => keepsArrest(arrest, everyDay)),
    record.subject.months,
  );
  const contents = month === null ? null : whatHappened(month, record, filter);
  const occurrences = contents?.occurrences ?? [];
  const counted = contents === null ? [] : countsIn(contents);
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
          span={toSpan(filter, record.subject.months)}
          picked={month}
          name={name}
        />
        {occurrences.length > 0 && (
          <p className={styles.counts}>
            Began or ended in it: {listWords(occurrences.map((each) => each.name))}.
          </p>
        )}
      </div>
    ),
    leastScale: 1,
    key: null,
    shown: occurrences.map(({ id }) => id),
    people: 0,
    ties: 0,
  };
}

/** "34 accusations", "12 arrests". */
function countsIn({ ties, arrests }: ReturnType<typeof whatHappened>): string[] {
  return [
    ...TIE_KINDS.flatMap((kind) => {
      const count = ties.filter((tie) => tie.kind === kind).length;
      return count === 0 ? [] : [countOf(count, TIE_KIND_FACTS[kind].one, TIE_KIND_FACTS[kind].many)];
    }),
    ...(arrests.length === 0 ? [] : [countOf(arrests.length, 'arrest', 'arrests')]),
  ];
}
