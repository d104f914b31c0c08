import { type PageQuery, timelineAddress, toQuery } from '@kto-kogo/address';
import type { Metadata } from 'next';
import { TimelinePage } from '../../src/reading-pages/timeline/timeline-page.tsx';
import { unpackRecord } from '../../src/record/network/compact-record.ts';
import { readNetwork } from '../../src/record/network/read-network.ts';
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
  const [compact, terms] = await Promise.all([readNetwork(), getTerms()]);
  const record = unpackRecord(compact);
  return (
    <TimelinePage record={record} terms={terms} query={toQuery(query)} {...timelineAddress.read(query)} />
  );
}
