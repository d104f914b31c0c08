import type { Metadata } from 'next';
import { unpackRecord } from '../../src/features/explore/compact-record.ts';
import { readNetwork } from '../../src/features/explore/read-network.ts';
import { toQuery } from '../../src/features/explore/to-query.ts';
import { readTimelineView } from '../../src/features/timeline-page/read-timeline-view.ts';
import { TimelinePage } from '../../src/features/timeline-page/timeline-page.tsx';

export const metadata: Metadata = {
  title: 'Timeline',
  description:
    'The record month by month: who was accused, replaced and arrested when, each month in sentences.',
  alternates: { canonical: '/timeline' },
};

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function Timeline({ searchParams }: Props) {
  const query = toQuery(await searchParams);
  const record = unpackRecord(await readNetwork());
  return <TimelinePage record={record} query={query} {...readTimelineView(query)} />;
}
