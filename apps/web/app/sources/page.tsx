import { type PageQuery, sourcesAddress } from '@kto-kogo/address';
import type { Metadata } from 'next';
import { getWorks } from '../../src/reading-pages/sources/list/get-works.ts';
import { SourcePage } from '../../src/reading-pages/sources/list/source-page.tsx';
import { getRecord } from '../../src/record/get-record.ts';
import { citationTags } from '../../src/record/page/metadata/citation-tags.ts';
import { PageData } from '../../src/record/page/metadata/page-data.tsx';
import { getSubject } from '../../src/record/subject/get-subject.ts';
import { getTerms } from '../../src/record/terms/get-terms.ts';

const TITLE = 'Sources';
const PATH = sourcesAddress.href();

export async function generateMetadata(): Promise<Metadata> {
  return {
    title: TITLE,
    description:
      'The works that the record cites, by the weight they can bear, with the places that were read.',
    alternates: { canonical: PATH },
    other: await citationTags(`${TITLE} of ${(await getSubject()).title}`, PATH),
  };
}

type Props = { searchParams: Promise<PageQuery> };

export default async function Sources({ searchParams }: Props) {
  const { value: params, problems } = sourcesAddress.read(await searchParams);
  const [works, terms, { version }] = await Promise.all([getWorks(), getTerms(), getRecord()]);
  return (
    <>
      <PageData title={TITLE} path={PATH} version={version} />
      <SourcePage works={works} terms={terms} params={params} problems={problems} />
    </>
  );
}
