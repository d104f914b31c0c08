import type { Metadata } from 'next';
import { getGlossary } from '../../src/reading-pages/glossary/get-glossary.ts';
import { GlossaryPage } from '../../src/reading-pages/glossary/glossary-page.tsx';

export const metadata: Metadata = {
  title: 'Glossary',
  description:
    'The words of the time, from Article 58 to Zinovievite, and those of this site, in plain English and in Russian, with sources.',
  alternates: { canonical: '/glossary' },
};

export default async function Glossary() {
  return <GlossaryPage terms={await getGlossary()} />;
}
