import { joinAddress, type PageQuery } from '@kto-kogo/address';
import type { Metadata } from 'next';
import { JoinPage } from '../../src/lesson/join/join-page.tsx';

type Props = { searchParams: Promise<PageQuery> };

export const metadata: Metadata = {
  title: 'Join a class',
  description: 'Follow a lesson on your own device: with a code, and without an account.',
  robots: { index: false },
};

export default async function Join({ searchParams }: Props) {
  const { value, problems } = joinAddress.read(await searchParams);
  return <JoinPage code={value.code} problems={problems} />;
}
