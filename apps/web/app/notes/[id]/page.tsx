import { type PageQuery, thesisAddress } from '@kto-kogo/address';
import type { Metadata } from 'next';
import { notFound, permanentRedirect } from 'next/navigation';
import { getThesis } from '../../../src/reading-pages/notes/get-theses.ts';
import { ThesisPage } from '../../../src/reading-pages/notes/one/thesis-page.tsx';
import { thesisTitle } from '../../../src/record/class-notes/thesis-title.ts';
import { getRecord } from '../../../src/record/get-record.ts';
import { citationTags } from '../../../src/record/page/metadata/citation-tags.ts';
import { PageData } from '../../../src/record/page/metadata/page-data.tsx';
import { pageAddress } from '../../../src/record/page/page-address.ts';
import { getTerms } from '../../../src/record/terms/get-terms.ts';

type Props = { params: Promise<{ id: string }>; searchParams: Promise<PageQuery> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const found = await getThesis((await params).id);
  if (found === null) notFound();
  const { thesis } = found;
  const title = `The class notes: ${thesisTitle(thesis)}`;
  return {
    title,
    description: `“${thesis.text}” Each claim of it, and what the record says of it.`,
    alternates: { canonical: thesisAddress.href(thesis.id) },
    other: await citationTags(title, thesisAddress.href(thesis.id)),
  };
}

export default async function Thesis({ params, searchParams }: Props) {
  const { id } = await params;
  const { problems } = thesisAddress.read(await searchParams);
  const found = await getThesis(id);
  if (found === null) notFound();
  const { thesis, all } = found;
  const path = thesisAddress.href(thesis.id);
  if (thesis.id !== id) permanentRedirect(path);
  const [{ version }, terms] = await Promise.all([getRecord(), getTerms()]);
  return (
    <>
      <PageData title={`The class notes: ${thesisTitle(thesis)}`} path={path} version={version} />
      <ThesisPage
        thesis={thesis}
        all={all}
        problems={problems}
        terms={terms}
        address={await pageAddress(path)}
        version={version}
      />
    </>
  );
}
