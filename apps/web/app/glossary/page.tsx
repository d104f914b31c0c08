import type { Metadata } from 'next';
import { getGlossary } from '../../src/reading-pages/glossary/get-glossary.ts';
import { GlossaryPage } from '../../src/reading-pages/glossary/glossary-page.tsx';

export const metadata: Metadata = {
  title: 'Glossary',
  description:
    'The words of the time and those of this site, in plain English and in the language of the time, with sources.',
  alternates: { canonical: '/glossary' },
};

export default async function Glossary() {
  return <GlossaryPage terms={await getGlossary()} />;
}
