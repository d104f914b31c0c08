import type { Metadata } from 'next';
import { AboutPage } from '../../src/reading-pages/about/about-page.tsx';
import { getRecord } from '../../src/record/get-record.ts';

export const metadata: Metadata = {
  title: 'About the record',
  description:
    'How the record was made, what its words, marks and lines mean, what is missing, and where sources disagree.',
  alternates: { canonical: '/about' },
};

export default async function About() {
  // Numbers are the least of this page: without them it still says what the words mean.
  return <AboutPage record={await getRecord().catch(() => null)} />;
}
