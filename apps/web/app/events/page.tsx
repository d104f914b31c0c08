import { eventsAddress, type PageQuery } from '@kto-kogo/address';
import type { Metadata } from 'next';
import { EventList } from '../../src/reading-pages/events/list/event-list.tsx';
import { getEvents } from '../../src/reading-pages/events/list/get-events.ts';
import { getLenses } from '../../src/record/interpretation/get-lenses.ts';
import { withKnownLenses } from '../../src/record/interpretation/lens.ts';
import { getSubject } from '../../src/record/subject/get-subject.ts';
import { getTerms } from '../../src/record/terms/get-terms.ts';

export const metadata: Metadata = {
  title: 'Events',
  description: 'The assemblies, murders, decrees, campaigns and trials of the record, year by year.',
  alternates: { canonical: '/events' },
};

type Props = { searchParams: Promise<PageQuery> };

export default async function Events({ searchParams }: Props) {
  const { value, problems } = eventsAddress.read(await searchParams);
  const [events, lens, terms, { height }] = await Promise.all([
    getEvents(),
    getLenses(value.lenses),
    getTerms(),
    getSubject(),
  ]);
  return (
    <EventList
      events={events}
      lens={lens}
      terms={terms}
      height={height}
      params={withKnownLenses(value, lens.lenses)}
      problems={[...problems, ...lens.problems]}
    />
  );
}
