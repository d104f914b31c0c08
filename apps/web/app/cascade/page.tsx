import { PAGES, type PageQuery } from '@kto-kogo/address';
import type { Metadata } from 'next';
import { getReadySparks } from '../../src/cascade/sparks/get-ready-sparks.ts';
import { SparksPage } from '../../src/cascade/sparks/sparks-page.tsx';
import { getTerms } from '../../src/record/terms/get-terms.ts';

export const metadata: Metadata = {
  title: 'Cascade',
  description:
    'From a murder, a trial or a person: everyone reached by statements that follow each other in time. Reach is not cause.',
  alternates: { canonical: '/cascade' },
};

type Props = { searchParams: Promise<PageQuery> };

export default async function Cascade({ searchParams }: Props) {
  const { problems } = PAGES.sparks.read(await searchParams);
  const [cascades, terms] = await Promise.all([getReadySparks(), getTerms()]);
  return <SparksPage cascades={cascades} terms={terms} problems={problems} />;
}
