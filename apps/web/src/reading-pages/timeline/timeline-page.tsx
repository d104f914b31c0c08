import { keepsArrest, keepsTie, TIE_KIND_FACTS } from '@kto-kogo/domain';
import { countFacets, type Network, type NetworkArrest } from '@kto-kogo/network';
import { type TimelineView, timelineAddress } from '../../address/timeline.ts';
import { AddressProblems } from '../../record/page/address-problems.tsx';
import { ChoiceLinks } from '../../record/page/choice-links.tsx';
import { Page } from '../../record/page/page.tsx';
import { PageTitle } from '../../record/page/page-title.tsx';
import { getTerms } from '../../record/terms/get-terms.ts';
import { whatHappened } from '../../time/month/what-happened.ts';
import { countMonths } from '../../time/strip/count-months.ts';
import { toSpan } from '../../time/strip/span.ts';
import { countVague } from './count-vague.ts';
import { drawnWords } from './drawn-words.ts';
import { FullestMonths } from './fullest-months.tsx';
import { getMonthClaims } from './get-month-claims.ts';
import { getTimeline } from './get-timeline.ts';
import { MonthList } from './month-list.tsx';
import { TimelineFilters } from './timeline-filters.tsx';
import styles from './timeline-page.module.css';
import { TimelineStrip } from './timeline-strip.tsx';
import { TimelineTable } from './timeline-table.tsx';

type Props = {
  record: { network: Network; arrests: readonly NetworkArrest[] };
  value: TimelineView;
  problems: readonly string[];
  query: string;
};

/** The record month by month: as a histogram, as a table, and the chosen month as sentences. */
export async function TimelinePage({ record, value: view, problems, query }: Props) {
  const { filter } = view;
  const all = [...record.network.ties.values()];
  // The strip also shows, faintly, what is outside of the thumbs; everything else is limited to the span.
  const everyDay = { ...filter, since: null, until: null };
  const months = countMonths(
    all.filter((tie) => keepsTie(tie, everyDay)),
    record.arrests.filter((arrest) => keepsArrest(arrest, everyDay)),
  );
  const ties = all.filter((tie) => TIE_KIND_FACTS[tie.kind].isInMonths && keepsTie(tie, filter));
  const arrests = record.arrests.filter((arrest) => keepsArrest(arrest, filter));
  return (
    <Page width="wide">
      <PageTitle title="Timeline">
        <p>
          What the record dates to each month: accusations, replacements and more, stacked; arrests below the
          line. That one thing came before another does not make it its cause.
        </p>
      </PageTitle>
      <AddressProblems problems={problems} />
      <div className={styles.strip}>
        <TimelineStrip months={months} query={query} />
      </div>
      <p className={styles.drawn}>{drawnWords(ties, arrests)}</p>
      <div className={styles.columns}>
        <TimelineFilters view={view} facets={countFacets(all, filter)} />
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
                months={await getTimeline(view.filter)}
                vague={countVague([...ties, ...arrests])}
              />
            ) : view.month === null ? (
              <FullestMonths months={months} span={toSpan(view.filter)} view={view} />
            ) : (
              <Month record={record} view={view} month={view.month} />
            )}
          </div>
        </div>
      </div>
    </Page>
  );
}

type MonthProps = Pick<Props, 'record'> & { view: TimelineView; month: string };

async function Month({ record, view, month }: MonthProps) {
  const contents = whatHappened(month, record, view.filter);
  const [claims, terms] = await Promise.all([getMonthClaims(month, contents, view.filter), getTerms()]);
  return (
    <MonthList key={month} month={month} contents={contents} claims={claims} terms={terms} view={view} />
  );
}
