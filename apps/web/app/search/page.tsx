import { type PageQuery, searchAddress } from '@kto-kogo/address';
import type { Metadata } from 'next';
import { SearchPage } from '../../src/reading-pages/search/search-page.tsx';
import { findEverything } from '../../src/record/search/find-everything.ts';
import { getSubject } from '../../src/record/subject/get-subject.ts';

const RESULTS = 30;

type Props = { searchParams: Promise<PageQuery> };

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const text = searchAddress.read(await searchParams).value.q;
  // Results are no page to be found by a search engine.
  return { title: text === '' ? 'Search' : `Search for “${text}”`, robots: { index: false } };
}

export default async function Search({ searchParams }: Props) {
  const { value, problems } = searchAddress.read(await searchParams);
  const text = value.q;
  const [subject, found] = await Promise.all([getSubject(), findEverything(text, RESULTS)]);
  return <SearchPage text={text} problems={problems} subject={subject} {...found} />;
}
