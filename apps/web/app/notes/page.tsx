import { notesAddress, type PageQuery } from '@kto-kogo/address';
import type { Metadata } from 'next';
import { getTheses } from '../../src/reading-pages/notes/get-theses.ts';
import { NotesPage } from '../../src/reading-pages/notes/list/notes-page.tsx';
import { getRecord } from '../../src/record/get-record.ts';
import { citationTags } from '../../src/record/page/metadata/citation-tags.ts';
import { PageData } from '../../src/record/page/metadata/page-data.tsx';
import { getTerms } from '../../src/record/terms/get-terms.ts';

const TITLE = 'The class notes';
const PATH = notesAddress.href();

export async function generateMetadata(): Promise<Metadata> {
  return {
    title: TITLE,
    description:
      'Theses by students, and what the record says of each of their claims: where they hold, and where they are wrong.',
    alternates: { canonical: PATH },
    other: await citationTags(`${TITLE}, claim by claim`, PATH),
  };
}

type Props = { searchParams: Promise<PageQuery> };

export default async function Notes({ searchParams }: Props) {
  const { value: params, problems } = notesAddress.read(await searchParams);
  const [theses, terms, { version }] = await Promise.all([getTheses(), getTerms(), getRecord()]);
  return (
    <>
      <PageData title={TITLE} path={PATH} version={version} />
      <NotesPage theses={theses} terms={terms} params={params} problems={problems} />
    </>
  );
}
