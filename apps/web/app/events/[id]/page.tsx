import { entityHref, eventAddress, type PageQuery } from '@kto-kogo/address';
import { formatEdtf } from '@kto-kogo/domain';
import type { Metadata } from 'next';
import { notFound, permanentRedirect } from 'next/navigation';
import { EventPage } from '../../../src/reading-pages/events/one/event-page.tsx';
import { getEvent } from '../../../src/reading-pages/events/one/get-event.ts';
import { getRecord } from '../../../src/record/get-record.ts';
import { occurrenceLd } from '../../../src/record/page/metadata/about-entity.ts';
import { citationTags } from '../../../src/record/page/metadata/citation-tags.ts';
import { PageData } from '../../../src/record/page/metadata/page-data.tsx';
import { pageAddress } from '../../../src/record/page/page-address.ts';
import { getTerms } from '../../../src/record/terms/get-terms.ts';

type Props = { params: Promise<{ id: string }>; searchParams: Promise<PageQuery> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const event = await getEvent((await params).id);
  if (event === null) notFound();
  const when = event.date === null ? '' : `, ${formatEdtf(event.date)}`;
  return {
    title: event.name,
    description: `${event.name}${when}. ${event.summary ?? 'Who is recorded in it, what led to it, what it led to.'}`,
    alternates: { canonical: `/events/${event.id}` },
    other: await citationTags(event.name, entityHref(event)),
  };
}

export default async function Event({ params, searchParams }: Props) {
  const { id } = await params;
  const { problems } = eventAddress.read(await searchParams);
  const event = await getEvent(id);
  if (event === null) notFound();
  // A trial is an event too, with a page of its own; a former id leads on.
  if (event.kind === 'TRIAL' || event.id !== id) permanentRedirect(entityHref(event));
  const [record, terms] = await Promise.all([getRecord(), getTerms()]);
  const path = entityHref(event);
  const { version } = record;
  return (
    <>
      <PageData title={event.name} path={path} version={version} about={occurrenceLd(event)} />
      <EventPage
        event={event}
        terms={terms}
        problems={problems}
        address={await pageAddress(path)}
        version={version}
      />
    </>
  );
}
