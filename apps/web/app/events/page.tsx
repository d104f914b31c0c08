import type { Metadata } from 'next';
import { readEventListParams } from '../../src/reading-pages/events/list/choose-events.ts';
import { EventList } from '../../src/reading-pages/events/list/event-list.tsx';
import { getEvents } from '../../src/reading-pages/events/list/get-events.ts';

export const metadata: Metadata = {
  title: 'Events',
  description: 'The congresses, murders, decrees, plenums, campaigns and trials of the record, year by year.',
  alternates: { canonical: '/events' },
};

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function Events({ searchParams }: Props) {
  const [params, events] = await Promise.all([searchParams.then(readEventListParams), getEvents()]);
  return <EventList events={events} params={params} />;
}
