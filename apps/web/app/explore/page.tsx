import type { Metadata } from 'next';
import type { PageQuery } from '../../src/address/define-address.ts';
import { toQuery } from '../../src/address/to-query.ts';
import { Explorer } from '../../src/explore/explorer.tsx';
import { readNetwork } from '../../src/record/network/read-network.ts';

export const metadata: Metadata = {
  title: 'Explore the network',
  description: 'Who accused, replaced and arrested whom, as a network, a table and a reading list.',
  alternates: { canonical: '/explore' },
};

type Props = { searchParams: Promise<PageQuery> };

export default async function Explore({ searchParams }: Props) {
  const query = toQuery(await searchParams);
  const record = await readNetwork();
  return <Explorer key={query} record={record} query={query} />;
}
