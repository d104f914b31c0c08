import { officeAddress, type PageQuery } from '@kto-kogo/address';
import type { Metadata } from 'next';
import { notFound, permanentRedirect } from 'next/navigation';
import { getOffice } from '../../../src/reading-pages/offices/one/get-office.ts';
import { OfficePage } from '../../../src/reading-pages/offices/one/office-page.tsx';
import { getRecord } from '../../../src/record/get-record.ts';
import { officeLd } from '../../../src/record/page/metadata/about-entity.ts';
import { citationTags } from '../../../src/record/page/metadata/citation-tags.ts';
import { PageData } from '../../../src/record/page/metadata/page-data.tsx';
import { pageAddress } from '../../../src/record/page/page-address.ts';
import { getSubject } from '../../../src/record/subject/get-subject.ts';
import { getTerms } from '../../../src/record/terms/get-terms.ts';

type Props = {
  params: Promise<{ id: string }>;
  searchParams: Promise<PageQuery>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const office = await getOffice((await params).id);
  if (office === null) notFound();
  return {
    title: office.name,
    description: `${office.name}: who held it, when, how each left it, and who replaced whom.`,
    alternates: { canonical: `/offices/${office.id}` },
    other: await citationTags(office.name, officeAddress.href(office.id)),
  };
}

export default async function Office({ params, searchParams }: Props) {
  const { id } = await params;
  const { value, problems } = officeAddress.read(await searchParams);
  const [office, record, terms, time] = await Promise.all([
    getOffice(id),
    getRecord(),
    getTerms(),
    getSubject(),
  ]);
  if (office === null) notFound();
  if (office.id !== id) permanentRedirect(officeAddress.href(office.id, value));
  const path = officeAddress.href(office.id);
  const { version } = record;
  return (
    <>
      <PageData title={office.name} path={path} version={version} about={officeLd(office)} />
      <OfficePage
        office={office}
        terms={terms}
        time={time}
        params={value}
        problems={problems}
        address={await pageAddress(path)}
        version={version}
      />
    </>
  );
}
