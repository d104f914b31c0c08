import { type PageQuery, workAddress } from '@kto-kogo/address';
import type { Metadata } from 'next';
import { notFound, permanentRedirect } from 'next/navigation';
import { getWorkView } from '../../../src/reading-pages/sources/one/get-work-view.ts';
import { WorkPage } from '../../../src/reading-pages/sources/one/work-page.tsx';
import { getRecord } from '../../../src/record/get-record.ts';
import { citationTags } from '../../../src/record/page/metadata/citation-tags.ts';
import { PageData } from '../../../src/record/page/metadata/page-data.tsx';
import { pageAddress } from '../../../src/record/page/page-address.ts';
import { workTypeWords } from '../../../src/record/sources/work-type-words.ts';
import { byWords } from '../../../src/record/sources/work-words.ts';
import { getTerms } from '../../../src/record/terms/get-terms.ts';

type Props = { params: Promise<{ id: string }>; searchParams: Promise<PageQuery> };

async function read({ params, searchParams }: Props) {
  const { id } = await params;
  const asked = workAddress.read(await searchParams);
  const found = await getWorkView(id, asked.value, asked.problems);
  if (found === null) notFound();
  return { id, ...found };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { view } = await read(props);
  const { id, title, type } = view.work;
  return {
    title: `${title}: what rests on it`,
    description: `${byWords(view.work) ?? 'Author not known'}, ${title} (${workTypeWords(type)}): the places that the record cites, and every claim that rests on it.`,
    alternates: { canonical: workAddress.href(id) },
    other: await citationTags(title, workAddress.href(id)),
  };
}

export default async function Work(props: Props) {
  const { id, view, params, problems } = await read(props);
  const { work } = view;
  if (work.id !== id) permanentRedirect(workAddress.href(work.id, params));
  const path = workAddress.href(work.id);
  const [{ version }, terms] = await Promise.all([getRecord(), getTerms()]);
  const about = {
    '@type': 'CreativeWork',
    name: work.title,
    author: work.author,
    // Of a chapter they edited the book.
    editor: work.container === null ? work.editors : null,
    isPartOf: work.container,
    datePublished: work.year,
  };
  return (
    <>
      <PageData title={work.title} path={path} version={version} about={about} />
      <WorkPage {...{ view, params, terms, problems, version }} address={await pageAddress(path)} />
    </>
  );
}
