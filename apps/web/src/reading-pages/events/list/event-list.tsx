import { type EventListParams, entityHref, eventsAddress } from '@kto-kogo/address';
import { formatEdtf, formatSpan, type MonthSpan } from '@kto-kogo/domain';
import type { ReactNode } from 'react';
import { KindMark } from '../../../marks/kind-mark.tsx';
import { lensMarks } from '../../../record/interpretation/lens.ts';
import { LensForm } from '../../../record/interpretation/lens-form.tsx';
import { lensLegend } from '../../../record/interpretation/lens-legend.tsx';
import { lensNotes } from '../../../record/interpretation/lens-notes.tsx';
import type { Lenses } from '../../../record/interpretation/lenses-query.ts';
import { SpokenOfChoice } from '../../../record/interpretation/spoken-of-choice.tsx';
import { AddressProblems } from '../../../record/page/address-problems.tsx';
import { ChoiceLinks } from '../../../record/page/choice-links.tsx';
import { EmptyList } from '../../../record/page/empty-list.tsx';
import { ListPages } from '../../../record/page/list-pages.tsx';
import { onPage } from '../../../record/page/on-page.ts';
import { Page } from '../../../record/page/page.tsx';
import { PageTitle } from '../../../record/page/page-title.tsx';
import { Section } from '../../../record/page/section.tsx';
import type { Term } from '../../../record/terms/term.ts';
import { termLinker } from '../../../record/terms/term-linker.tsx';
import { countOf } from '../../../ui/count-of.ts';
import { PageLink } from '../../../ui/page-link.tsx';
import { groupByYear, yearOfEvent } from './choose-events.ts';
import styles from './event-list.module.css';
import type { EventSummary } from './get-events.ts';

type Props = {
  events: readonly EventSummary[];
  lens: Lenses;
  terms: readonly Term[];
  /** The months within which most of it happened. */
  height: MonthSpan;
  params: EventListParams;
  problems: readonly string[];
};

export function EventList({
  events: all,
  lens: { groups: readings, lenses },
  terms,
  height,
  params,
  problems,
}: Props) {
  const linkTerms = termLinker(terms);
  const marks = lensMarks(lenses);
  const spokenOf = all.filter(({ id }) => marks.has(id));
  const events = params.shown === 'all' ? all : spokenOf;
  const { groups, listPage } = onPage(groupByYear(events, params), 'events', params.page);
  const inYear = (some: readonly EventSummary[]) =>
    some.filter((event) => params.year === null || yearOfEvent(event) === params.year);
  const years = [...new Set(all.map(yearOfEvent))].filter((year) => year !== null).sort();
  return (
    <Page>
      <PageTitle title="Events">
        <p>
          {linkTerms(
            'Assemblies, murders, decrees, campaigns and trials. A diamond marks an event, a plate a trial.',
          )}
        </p>
      </PageTitle>
      <AddressProblems problems={problems} />
      <ChoiceLinks
        label="Year"
        choices={[
          {
            href: eventsAddress.href({ ...params, page: 1, year: null }),
            words: 'All',
            isChosen: params.year === null,
          },
          ...years.map((year) => ({
            href: eventsAddress.href({ ...params, page: 1, year }),
            words: String(year),
            count: events.filter((event) => yearOfEvent(event) === year).length,
            isChosen: params.year === year,
          })),
        ]}
      />
      <ChoiceLinks
        label="Order by"
        choices={(['oldest', 'latest'] as const).map((order) => ({
          href: eventsAddress.href({ ...params, page: 1, order }),
          words: order === 'oldest' ? 'oldest first' : 'latest first',
          isChosen: params.order === order,
        }))}
      />
      <LensForm
        href={eventsAddress.href({ ...params, page: 1, lenses: [], shown: 'all' })}
        groups={readings}
        chosen={params.lenses}
      />
      {lensLegend({
        lenses,
        shown: new Set(groups.flatMap((group) => group.events.map(({ id }) => id))),
        hasTies: false,
        kinds: ['EVENT', 'TRIAL'],
        linkTerms,
      })}
      {lenses.length > 0 && (
        <SpokenOfChoice
          lenses={lenses}
          shown={params.shown}
          hrefOf={(shown) => eventsAddress.href({ ...params, page: 1, shown })}
          counts={{ all: inYear(all).length, 'spoken-of': inYear(spokenOf).length }}
        />
      )}
      {groups.length === 0 && params.shown === 'all' && (
        <EmptyList
          what={`No event of ${params.year} is recorded.`}
          advice={`The record is densest ${formatSpan(height.from, height.to)}.`}
          href={eventsAddress.href({ ...params, page: 1, year: null })}
          action="Show all years"
        />
      )}
      {groups.length === 0 && params.shown === 'spoken-of' && (
        <EmptyList
          what={`Of no event${params.year === null ? '' : ` of ${params.year}`} does the reading speak.`}
          advice="It may speak of people, offices and ties."
          href={eventsAddress.href({ ...params, shown: 'all' })}
          action="Show all events"
        />
      )}
      {groups.map((group) => (
        <Section key={group.year} title={group.year === null ? 'Date not known' : String(group.year)}>
          <ol className={styles.list}>
            {group.events.map((event) => (
              <EventRow
                key={event.id}
                event={event}
                summary={event.summary && linkTerms(event.summary)}
                meta={linkTerms(metaWords(event))}
                notes={lensNotes(lenses, marks.get(event.id), linkTerms)}
              />
            ))}
          </ol>
        </Section>
      ))}
      <ListPages
        {...{ ...listPage, one: 'event', many: 'events' }}
        hrefOf={(page) => eventsAddress.href({ ...params, page })}
      />
    </Page>
  );
}

type RowProps = {
  event: EventSummary;
  summary: ReactNode;
  meta: ReactNode;
  /** What the lenses make of it. */
  notes: ReactNode;
};

function EventRow({ event, summary, meta, notes }: RowProps) {
  return (
    <li className={styles.event}>
      <p className={styles.date}>{event.date !== null && formatEdtf(event.date, 'short')}</p>
      <span className={styles.mark}>
        <KindMark kind={event.kind === 'TRIAL' ? 'TRIAL' : 'EVENT'} />
      </span>
      <div>
        <h3 className={styles.name}>
          <PageLink href={entityHref(event)}>{event.name}</PageLink>
        </h3>
        {summary !== null && <p>{summary}</p>}
        <p className={styles.meta}>{meta}</p>
        {notes}
      </div>
    </li>
  );
}

function metaWords(event: EventSummary): string {
  const { kind, place, participations } = event;
  const roles = 'roles' in event ? event.roles : [];
  const people = new Set([...participations, ...roles].map(({ fromId }) => fromId)).size;
  return [
    kind === 'TRIAL' && 'trial',
    place,
    people > 0 && `${countOf(people, 'person', 'people')} recorded in it`,
  ]
    .filter((words) => typeof words === 'string')
    .join(' · ');
}
