import type { Metadata } from 'next';
import { askRecord } from '../../src/graphql/ask-record.ts';
import { SearchPage } from '../../src/reading-pages/search/search-page.tsx';
import { SEARCH_TEXT_MAX, searchEntitiesQuery } from '../../src/record/search/search-entities.ts';

const RESULTS = 30;

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

async function readText({ searchParams }: Props): Promise<string> {
  const { q } = await searchParams;
  const text = Array.isArray(q) ? q[0] : q;
  return (text ?? '').trim().slice(0, SEARCH_TEXT_MAX);
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const text = await readText(props);
  // Results are no page to be found by a search engine.
  return { title: text === '' ? 'Search' : `Search for “${text}”`, robots: { index: false } };
}

export default async function Search(props: Props) {
  const text = await readText(props);
  const hits = text === '' ? [] : (await askRecord(searchEntitiesQuery, { text, first: RESULTS })).search;
  return <SearchPage text={text} hits={hits} />;
}
