import { exploreAddress, type PageQuery, renameIds, toQuery } from '@kto-kogo/address';
import type { Metadata } from 'next';
import { permanentRedirect } from 'next/navigation';
import { readCoreOf } from '../../src/explore/core/read-core-of.ts';
import { ExplorerAtAddress } from '../../src/explore/explorer-at-address.tsx';
import { getRecord } from '../../src/record/get-record.ts';
import { getLenses } from '../../src/record/interpretation/get-lenses.ts';
import { getTerms } from '../../src/record/terms/get-terms.ts';
import { termsUsedIn } from '../../src/record/terms/terms-used-in.ts';
import { SERIES_WORDS } from '../../src/time/strip/series.ts';

export const metadata: Metadata = {
  title: 'Explore the network',
  description: 'Who accused, replaced and arrested whom, as a network, a table and a reading list.',
  alternates: { canonical: '/explore' },
};

type Props = { searchParams: Promise<PageQuery> };

export default async function Explore({ searchParams }: Props) {
  const query = toQuery(await searchParams);
  const [{ aliases }, glossary] = await Promise.all([getRecord(), getTerms()]);
  const renamed = renameIds(query, aliases);
  if (renamed !== query) permanentRedirect(`/explore?${renamed}`);
  const { value } = exploreAddress.read(new URLSearchParams(query));
  const { lenses: asked } = value;
  const [record, found] = await Promise.all([readCoreOf(value), getLenses(asked)]);
  const ofTheStrip = Object.values(SERIES_WORDS).map(({ many }) => many);
  return (
    <ExplorerAtAddress
      record={record}
      terms={termsUsedIn(ofTheStrip, glossary)}
      lenses={{ asked, lenses: found }}
    />
  );
}
