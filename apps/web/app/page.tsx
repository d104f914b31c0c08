import type { Metadata } from 'next';
import { getCoreFive } from '../src/reading-pages/home/core-five/get-core-five.ts';
import { getAccusationCounts } from '../src/reading-pages/home/get-accusation-counts.ts';
import { HomePage } from '../src/reading-pages/home/home-page.tsx';
import { getRecord } from '../src/record/get-record.ts';
import { getTerms } from '../src/record/terms/get-terms.ts';

export const metadata: Metadata = { alternates: { canonical: '/' } };

export default async function Home() {
  const [record, counts, coreFive, terms] = await Promise.all([
    getRecord(),
    getAccusationCounts(),
    getCoreFive(),
    getTerms(),
  ]);
  return <HomePage record={record} counts={counts} coreFive={coreFive} terms={terms} />;
}
