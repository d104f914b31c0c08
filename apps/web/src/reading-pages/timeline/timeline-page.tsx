import { type TimelineView, timelineAddress } from '@kto-kogo/address';
import { keepsArrest, keepsTie, type Month, TIE_KIND_FACTS } from '@kto-kogo/domain';
import { countFacets, type Network, type NetworkArrest } from '@kto-kogo/network';
import type { CitedWork, NetworkSubject } from '../../record/network/compact-record.ts';
import { AddressProblems } from '../../record/page/address-problems.tsx';
import { ChoiceLinks } from '../../record/page/choice-links.tsx';
import { Page } from '../../record/page/page.tsx';
import { PageTitle } from '../../record/page/page-title.tsx';
import { PrintButton } from '../../record/page/print-button.tsx';
import type { Term } from '../../record/terms/term.ts';
import { type LinkTerms, termLinker } from '../../record/terms/term-linker.tsx';
import { whatHappened } from '../../time/month/what-happened.ts';
import { countMonths } from '../../time/strip/count-months.ts';
import { seriesWords } from '../../time/strip/series-words.ts';
import { toSpan } from '../../time/strip/span.ts';
import { countVague } from './count-vague.ts';
import { drawnWords } from './drawn-words.ts';
import { FullestMonths } from './fullest-months.tsx';
import { getMonthClaims } from './get-month-claims.ts';
import { getTimeline } from './get-timeline.ts';
import { monthList } from './month-list.tsx';
import { tableMonths } from './table-months.ts';
import { TimelineFilters } from './timeline-filters.tsx';
import styles from './timeline-page.module.css';
import { TimelineStrip } from './timeline-strip.tsx';
import { TimelineTable } from './timeline-table.tsx';

type Props = {
  record: {
    subject: NetworkSubject;
    network: Network;
    arrests: readonly NetworkArrest[];
    works: readonly CitedWork[];
  };
  terms: readonly Term[];
  value: TimelineView;
  problems: readonly string[];
  query: string;
};

/** The record month by month: as a histogram, as a table, and the chosen month as sentences. */
export async function TimelinePage({ record, terms, value: view, problems, query }: Props) {
  const linkTerms = termLinker(terms);
  const { filter } = view;
  const all = [...record.network.ties.values()];
  // The strip also shows, faintly, what is outside of the thumbs; everything else is limited to the span.
  const everyDay = { ...filter, since: null, until: null };
  const months = countMonths(
    all.filter((tie) => keepsTie(tie, everyDay)),
    record.arrests.filter((arrest) => keepsArrest(arrest, everyDay)),
    record.subject.months,
  );
  const ties = all.filter((tie) => TIE_KIND_FACTS[tie.kind].isInMonths && keepsTie(tie, filter));
  const arrests = record.arrests.filter((arrest) => keepsArrest(arrest, filter));
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
          marks={record.subject.marks}
          legend={seriesWords(filter.kinds, linkTerms)}
          query={query}
        />
      </div>
      <p className={styles.drawn}>{linkTerms.label(drawnWords(ties, arrests, record.subject.months))}</p>
      <div className={styles.columns}>
        <TimelineFilters view={view} facets={countFacets(all, filter)} works={record.works} />
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
              <TimelineTable
                view={view}
                months={tableMonths(await getTimeline(view.filter), countVague([...ties, ...arrests]))}
              />
            ) : view.month === null ? (
              <FullestMonths months={months} span={toSpan(view.filter, record.subject.months)} view={view} />
            ) : (
              await readMonth(view.month, record, view, linkTerms)
            )}
          </div>
        </div>
      </div>
    </Page>
  );
}

async function readMonth(month: Month, record: Props['record'], view: TimelineView, linkTerms: LinkTerms) {
  const contents = whatHappened(month, record, view.filter);
  const claims = await getMonthClaims(month, contents, view.filter);
  return monthList({ month, contents, claims, view }, linkTerms);
}
