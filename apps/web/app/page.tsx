import type { Metadata } from 'next';
import { getCoreFive } from '../src/reading-pages/home/core-five/get-core-five.ts';
import { getAccusationCounts } from '../src/reading-pages/home/get-accusation-counts.ts';
import { HomePage } from '../src/reading-pages/home/home-page.tsx';
import { getRecord } from '../src/record/get-record.ts';
import { citationTags } from '../src/record/page/metadata/citation-tags.ts';
import { RecordData } from '../src/record/page/metadata/page-data.tsx';
import { getSubject } from '../src/record/subject/get-subject.ts';
import { getTerms } from '../src/record/terms/get-terms.ts';

export async function generateMetadata(): Promise<Metadata> {
  return {
    alternates: { canonical: '/' },
    other: await citationTags(`Kto-Kogo: ${(await getSubject()).title}`, '/'),
  };
}

export default async function Home() {
  const subject = await getSubject();
  const [record, counts, coreFive, terms] = await Promise.all([
    getRecord(),
    getAccusationCounts(),
    getCoreFive(subject),
    getTerms(),
  ]);
  return (
    <>
      <RecordData version={record.version} subject={subject} />
      <HomePage record={record} subject={subject} counts={counts} coreFive={coreFive} terms={terms} />
    </>
  );
}
