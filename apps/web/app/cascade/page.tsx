import { type PageQuery, sparksAddress } from '@kto-kogo/address';
import type { Metadata } from 'next';
import { getReadySparks } from '../../src/cascade/sparks/get-ready-sparks.ts';
import { SparksPage } from '../../src/cascade/sparks/sparks-page.tsx';
import { getLenses } from '../../src/record/interpretation/get-lenses.ts';
import { getTerms } from '../../src/record/terms/get-terms.ts';

export const metadata: Metadata = {
  title: 'Cascade',
  description:
    'From a murder, a trial or a person: everyone reached by statements that follow each other in time. Reach is not cause.',
  alternates: { canonical: '/cascade' },
};

const NO_LENSES = { lenses: [], problems: [] };

type Props = { searchParams: Promise<PageQuery> };

export default async function Cascade({ searchParams }: Props) {
  const { value, problems } = sparksAddress.read(await searchParams);
  const [cascades, terms, lens] = await Promise.all([
    getReadySparks(),
    getTerms(),
    value.lenses.length === 0 ? NO_LENSES : getLenses(value.lenses),
  ]);
  return (
    <SparksPage
      cascades={cascades}
      terms={terms}
      lenses={lens.lenses}
      laid={value.laid}
      problems={[...problems, ...lens.problems]}
    />
  );
}
