import { figureAddress, type PageQuery } from '@kto-kogo/address';
import type { Metadata } from 'next';
import { notFound, permanentRedirect } from 'next/navigation';
import { FigurePage } from '../../../src/reading-pages/figures/one/figure-page.tsx';
import { getFigure } from '../../../src/reading-pages/figures/one/get-figure.ts';
import { getRecord } from '../../../src/record/get-record.ts';
import { personLd } from '../../../src/record/page/metadata/about-entity.ts';
import { citationTags } from '../../../src/record/page/metadata/citation-tags.ts';
import { PageData } from '../../../src/record/page/metadata/page-data.tsx';
import { pageAddress } from '../../../src/record/page/page-address.ts';
import { getSubject } from '../../../src/record/subject/get-subject.ts';
import { getTerms } from '../../../src/record/terms/get-terms.ts';
import { lifeLine } from '../../../src/time/life/life.ts';

type Props = { params: Promise<{ id: string }>; searchParams: Promise<PageQuery> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { id } = await params;
  const figure = await getFigure(id);
  if (figure === null) notFound();
  return {
    title: figure.name,
    description: `${figure.name}: ${figure.role}. ${lifeLine(figure)} Who accused, arrested and replaced whom, with sources.`,
    alternates: { canonical: `/figures/${figure.id}` },
    other: await citationTags(figure.name, figureAddress.href(figure.id)),
  };
}

export default async function Figure({ params, searchParams }: Props) {
  const { id } = await params;
  const { problems } = figureAddress.read(await searchParams);
  const [figure, record, terms, { years }] = await Promise.all([
    getFigure(id),
    getRecord(),
    getTerms(),
    getSubject(),
  ]);
  if (figure === null) notFound();
  if (figure.id !== id) permanentRedirect(figureAddress.href(figure.id));
  const path = figureAddress.href(figure.id);
  const { version } = record;
  return (
    <>
      <PageData title={figure.name} path={path} version={version} about={personLd(figure)} />
      <FigurePage
        figure={figure}
        terms={terms}
        years={years}
        problems={problems}
        address={await pageAddress(path)}
        version={version}
      />
    </>
  );
}
