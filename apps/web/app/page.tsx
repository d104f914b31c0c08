import type { Metadata } from 'next';
import { getAccusationCounts, getCoreTies } from '../src/features/home/get-home.ts';
import { HomePage } from '../src/features/home/home-page.tsx';
import { getRecord } from '../src/features/record/get-record.ts';

export const metadata: Metadata = { alternates: { canonical: '/' } };

export default async function Home() {
  const [record, counts, coreTies] = await Promise.all([getRecord(), getAccusationCounts(), getCoreTies()]);
  return <HomePage record={record} counts={counts} coreTies={coreTies} />;
}
