import type { Metadata } from 'next';
import { readWorkListParams } from '../../src/reading-pages/sources/choose-works.ts';
import { getWorks } from '../../src/reading-pages/sources/get-works.ts';
import { SourcePage } from '../../src/reading-pages/sources/source-page.tsx';

export const metadata: Metadata = {
  title: 'Sources',
  description:
    'The works that the record cites, by the weight they can bear, with the places that were read.',
  alternates: { canonical: '/sources' },
};

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function Sources({ searchParams }: Props) {
  const [params, works] = await Promise.all([searchParams.then(readWorkListParams), getWorks()]);
  return <SourcePage works={works} params={params} />;
}
