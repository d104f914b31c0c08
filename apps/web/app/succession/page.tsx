import type { Metadata } from 'next';
import type { PageQuery } from '../../src/address/define-address.ts';
import { type SuccessionParams, successionAddress } from '../../src/address/succession.ts';
import {
  getReplacementSentences,
  getReplacementTable,
} from '../../src/reading-pages/offices/succession/get-replacements.ts';
import { getSuccession } from '../../src/reading-pages/offices/succession/get-succession.ts';
import { ReplacementSentences } from '../../src/reading-pages/offices/succession/replacement-sentences.tsx';
import { ReplacementTable } from '../../src/reading-pages/offices/succession/replacement-table.tsx';
import { SuccessionPage } from '../../src/reading-pages/offices/succession/succession-page.tsx';
import { getTerms } from '../../src/record/terms/get-terms.ts';

export const metadata: Metadata = {
  title: 'Succession',
  description:
    'Who replaced whom in the offices of party, state, army and police, on one time axis, in sentences and as a table.',
  alternates: { canonical: '/succession' },
};

type Props = { searchParams: Promise<PageQuery> };

export default async function Succession({ searchParams }: Props) {
  const { value: params, problems } = successionAddress.read(await searchParams);
  const [offices, replacements] = await Promise.all([getSuccession(), replacementsFor(params)]);
  return (
    <SuccessionPage offices={offices} params={params} problems={problems}>
      {replacements}
    </SuccessionPage>
  );
}

async function replacementsFor(params: SuccessionParams) {
  const isAsked = ({ sphere }: { sphere: string }) => params.sphere === null || params.sphere === sphere;
  if (params.view === 'sentences') {
    const [offices, terms] = await Promise.all([getReplacementSentences(), getTerms()]);
    return <ReplacementSentences offices={offices.filter(isAsked)} terms={terms} />;
  }
  if (params.view === 'table') {
    const [offices, terms] = await Promise.all([getReplacementTable(), getTerms()]);
    return <ReplacementTable offices={offices.filter(isAsked)} terms={terms} params={params} />;
  }
  return null;
}
