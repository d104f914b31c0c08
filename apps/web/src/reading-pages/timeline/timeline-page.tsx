import { type TimelineView, timelineAddress } from '@kto-kogo/address';
import { countFacets } from '@kto-kogo/network';
import { type CompactRecord, unpackRecord } from '../../record/network/compact-record.ts';
import { isWhole } from '../../record/network/explorer-record.ts';
import { AddressProblems } from '../../record/page/address-problems.tsx';
import { ChoiceLinks } from '../../record/page/choice-links.tsx';
import { Page } from '../../record/page/page.tsx';
import { PageTitle } from '../../record/page/page-title.tsx';
import { PrintButton } from '../../record/page/print-button.tsx';
import type { Term } from '../../record/terms/term.ts';
import { termLinker } from '../../record/terms/term-linker.tsx';
import { monthsOfTimeline } from '../../time/strip/months-of-timeline.ts';
import { seriesWords } from '../../time/strip/series-words.ts';
import { toSpan } from '../../time/strip/span.ts';
import { getTimeline } from '../../time/timeline/get-timeline.ts';
import { countKept } from './count-kept.ts';
import { drawnWords } from './drawn-words.ts';
import { FullestMonths } from './fullest-months.tsx';
import { getMonth } from './get-month.ts';
import { monthList } from './month-list.tsx';
import { tableMonths } from './table-months.ts';
import { TimelineFilters } from './timeline-filters.tsx';
import styles from './timeline-page.module.css';
import { TimelineStrip } from './timeline-strip.tsx';
import { TimelineTable } from './timeline-table.tsx';

type Props = {
  core: CompactRecord;
  terms: readonly Term[];
  value: TimelineView;
  problems: readonly string[];
  query: string;
};

/** The record month by month: as a histogram, as a table, and the chosen month as sentences. */
export async function TimelinePage({ core, terms, value: view, problems, query }: Props) {
  const linkTerms = termLinker(terms);
  const { filter } = view;
  const { subject } = core;
  const { network, works } = unpackRecord(core);
  // The strip also shows, faintly, what is outside of the thumbs; everything else is limited to the span.
  const [everyDay, timeline, kept] = await Promise.all([
    getTimeline({ ...filter, since: null, until: null }),
    getTimeline(filter),
    countKept(filter),
  ]);
  const months = monthsOfTimeline(everyDay, subject.months);
  // Of a record that is not here whole nobody counts what each choice would leave.
  const facets = isWhole(core) ? countFacets(network.ties.values(), filter) : null;
  return (
    <Page width="wide">
      <PageTitle title="Timeline" actions={<PrintButton />}>
        <p>
          {linkTerms(
            'What the record dates to each month: accusations, replacements and more, stacked; arrests below the line. That one thing came before another does not make it its cause.',
          )}
        </p>
      </PageTitle>
      <AddressProblems problems={problems} />
      <div className={styles.strip}>
        <TimelineStrip
          months={months}
          marks={subject.marks}
          legend={seriesWords(filter.kinds, linkTerms)}
          query={query}
        />
      </div>
      <p className={styles.drawn}>{linkTerms.label(drawnWords(timeline, kept, subject.months))}</p>
      <div className={styles.columns}>
        <TimelineFilters view={view} facets={facets} works={works} />
        <div className={styles.main}>
          <ChoiceLinks
            label="Show"
            choices={[
              {
                href: timelineAddress.href({ ...view, isTable: false }),
                words: 'A month in sentences',
                isChosen: !view.isTable,
              },
              {
                href: timelineAddress.href({ ...view, isTable: true }),
                words: 'All months as a table',
                isChosen: view.isTable,
              },
            ]}
          />
          <div className={styles.below}>
            {view.isTable ? (
              <TimelineTable view={view} months={tableMonths(timeline)} />
            ) : view.month === null ? (
              <FullestMonths months={months} span={toSpan(filter, subject.months)} view={view} />
            ) : (
              monthList(
                await getMonth(
                  view.month,
                  filter,
                  everyDay.find(({ month }) => month === view.month),
                ),
                view,
                linkTerms,
              )
            )}
          </div>
        </div>
      </div>
    </Page>
  );
}
