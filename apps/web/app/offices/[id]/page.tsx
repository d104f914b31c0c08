import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getOffice } from '../../../src/features/office-page/get-office.ts';
import { OfficePage } from '../../../src/features/office-page/office-page.tsx';
import { readOfficeParams } from '../../../src/features/office-page/office-params.ts';
import { pageAddress } from '../../../src/features/page/page-address.ts';
import { getRecord } from '../../../src/features/record/get-record.ts';

type Props = {
  params: Promise<{ id: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const office = await getOffice((await params).id);
  if (office === null) notFound();
  return {
    title: office.name,
    description: `${office.name}: who held it, when, how each left it, and who replaced whom.`,
    alternates: { canonical: `/offices/${office.id}` },
  };
}

export default async function Office({ params, searchParams }: Props) {
  const { id } = await params;
  const [office, record] = await Promise.all([getOffice(id), getRecord()]);
  if (office === null) notFound();
  return (
    <OfficePage
      office={office}
      params={readOfficeParams(await searchParams)}
      address={await pageAddress(`/offices/${office.id}`)}
      version={record.version}
    />
  );
}
