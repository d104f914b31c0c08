import { type PageQuery, timelineAddress, toQuery } from '@kto-kogo/address';
import type { Metadata } from 'next';
import { TimelinePage } from '../../src/reading-pages/timeline/timeline-page.tsx';
import { readCore } from '../../src/record/network/read-core.ts';
import { getTerms } from '../../src/record/terms/get-terms.ts';

export const metadata: Metadata = {
  title: 'Timeline',
  description:
    'The record month by month: who was accused, replaced and arrested when, each month in sentences.',
  alternates: { canonical: '/timeline' },
};

type Props = { searchParams: Promise<PageQuery> };

export default async function Timeline({ searchParams }: Props) {
  const query = await searchParams;
  const [core, terms] = await Promise.all([readCore(), getTerms()]);
  return <TimelinePage core={core} terms={terms} query={toQuery(query)} {...timelineAddress.read(query)} />;
}
