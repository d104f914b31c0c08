import { eventsAddress, type PageQuery } from '@kto-kogo/address';
import type { Metadata } from 'next';
import { EventList } from '../../src/reading-pages/events/list/event-list.tsx';
import { getEvents } from '../../src/reading-pages/events/list/get-events.ts';
import { getTerms } from '../../src/record/terms/get-terms.ts';

export const metadata: Metadata = {
  title: 'Events',
  description: 'The congresses, murders, decrees, plenums, campaigns and trials of the record, year by year.',
  alternates: { canonical: '/events' },
};

type Props = { searchParams: Promise<PageQuery> };

export default async function Events({ searchParams }: Props) {
  const { value: params, problems } = eventsAddress.read(await searchParams);
  const [events, terms] = await Promise.all([getEvents(), getTerms()]);
  return <EventList events={events} terms={terms} params={params} problems={problems} />;
}
