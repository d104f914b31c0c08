import type { Metadata } from 'next';
import { AboutPage } from '../../src/reading-pages/about/about-page.tsx';
import { getRecord } from '../../src/record/get-record.ts';
import { RecordData } from '../../src/record/page/metadata/page-data.tsx';
import { getSubject } from '../../src/record/subject/get-subject.ts';
import { getTerms } from '../../src/record/terms/get-terms.ts';

export const metadata: Metadata = {
  title: 'About the record',
  description: 'How the record was made, and what its words, marks and lines mean.',
  alternates: { canonical: '/about' },
};

export default async function About() {
  // Numbers and links are the least of this page: without them it still says what the words mean.
  const [record, subject, terms] = await Promise.all([
    getRecord().catch(() => null),
    getSubject().catch(() => null),
    getTerms().catch(() => []),
  ]);
  return (
    <>
      {record !== null && subject !== null && <RecordData version={record.version} subject={subject} />}
      <AboutPage record={record} subject={subject} terms={terms} />
    </>
  );
}
