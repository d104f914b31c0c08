import type { Metadata } from 'next';
import { AboutPage } from '../../src/reading-pages/about/about-page.tsx';
import { getRecord } from '../../src/record/get-record.ts';
import { RecordData } from '../../src/record/page/metadata/page-data.tsx';
import { getTerms } from '../../src/record/terms/get-terms.ts';

export const metadata: Metadata = {
  title: 'About the record',
  description:
    'How the record was made, what its words, marks and lines mean, what is missing, and where sources disagree.',
  alternates: { canonical: '/about' },
};

export default async function About() {
  // Numbers and links are the least of this page: without them it still says what the words mean.
  const [record, terms] = await Promise.all([getRecord().catch(() => null), getTerms().catch(() => [])]);
  return (
    <>
      {record !== null && <RecordData version={record.version} />}
      <AboutPage record={record} terms={terms} />
    </>
  );
}
