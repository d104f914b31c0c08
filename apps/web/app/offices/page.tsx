import { officesAddress, type PageQuery } from '@kto-kogo/address';
import type { Metadata } from 'next';
import { getOffices } from '../../src/reading-pages/offices/list/get-offices.ts';
import { OfficeList } from '../../src/reading-pages/offices/list/office-list.tsx';

export const metadata: Metadata = {
  title: 'Offices',
  description:
    'The offices in the record and who held them, one after the other, in party, state, army and police.',
  alternates: { canonical: '/offices' },
};

type Props = { searchParams: Promise<PageQuery> };

export default async function Offices({ searchParams }: Props) {
  const { value: params, problems } = officesAddress.read(await searchParams);
  return <OfficeList offices={await getOffices()} params={params} problems={problems} />;
}
