import type { Metadata } from 'next';
import { readOfficeListParams } from '../../src/reading-pages/offices/list/choose-offices.ts';
import { getOffices } from '../../src/reading-pages/offices/list/get-offices.ts';
import { OfficeList } from '../../src/reading-pages/offices/list/office-list.tsx';

export const metadata: Metadata = {
  title: 'Offices',
  description:
    'The offices in the record and who held them, one after the other, in party, state, army and police.',
  alternates: { canonical: '/offices' },
};

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function Offices({ searchParams }: Props) {
  const [params, offices] = await Promise.all([searchParams.then(readOfficeListParams), getOffices()]);
  return <OfficeList offices={offices} params={params} />;
}
