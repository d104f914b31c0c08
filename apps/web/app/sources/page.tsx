import type { Metadata } from 'next';
import type { PageQuery } from '../../src/address/define-address.ts';
import { sourcesAddress } from '../../src/address/sources.ts';
import { getWorks } from '../../src/reading-pages/sources/get-works.ts';
import { SourcePage } from '../../src/reading-pages/sources/source-page.tsx';
import { getTerms } from '../../src/record/terms/get-terms.ts';

export const metadata: Metadata = {
  title: 'Sources',
  description:
    'The works that the record cites, by the weight they can bear, with the places that were read.',
  alternates: { canonical: '/sources' },
};

type Props = { searchParams: Promise<PageQuery> };

export default async function Sources({ searchParams }: Props) {
  const { value: params, problems } = sourcesAddress.read(await searchParams);
  const [works, terms] = await Promise.all([getWorks(), getTerms()]);
  return <SourcePage works={works} terms={terms} params={params} problems={problems} />;
}
