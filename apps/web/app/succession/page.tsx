import { type PageQuery, type SuccessionParams, successionAddress } from '@kto-kogo/address';
import type { Metadata } from 'next';
import type { ReactNode } from 'react';
import {
  getReplacementSentences,
  getReplacementTable,
} from '../../src/reading-pages/offices/succession/get-replacements.ts';
import { getSuccession } from '../../src/reading-pages/offices/succession/get-succession.ts';
import { replacementSentences } from '../../src/reading-pages/offices/succession/replacement-sentences.tsx';
import { replacementTable } from '../../src/reading-pages/offices/succession/replacement-table.tsx';
import { SuccessionPage } from '../../src/reading-pages/offices/succession/succession-page.tsx';
import { getSubject } from '../../src/record/subject/get-subject.ts';
import { getTerms } from '../../src/record/terms/get-terms.ts';
import type { LinkTerms } from '../../src/record/terms/term-linker.tsx';

export const metadata: Metadata = {
  title: 'Succession',
  description:
    'Who replaced whom in the offices of party, state, army and police, on one time axis, in sentences and as a table.',
  alternates: { canonical: '/succession' },
};

type Props = { searchParams: Promise<PageQuery> };

export default async function Succession({ searchParams }: Props) {
  const { value: params, problems } = successionAddress.read(await searchParams);
  const [offices, terms, { height }, replacements] = await Promise.all([
    getSuccession(),
    getTerms(),
    getSubject(),
    replacementsFor(params),
  ]);
  return (
    <SuccessionPage
      offices={offices}
      params={params}
      problems={problems}
      terms={terms}
      height={height}
      replacements={replacements}
    />
  );
}

async function replacementsFor(params: SuccessionParams): Promise<(linkTerms: LinkTerms) => ReactNode> {
  const isAsked = ({ sphere }: { sphere: string }) => params.sphere === null || params.sphere === sphere;
  if (params.view === 'sentences') {
    const offices = (await getReplacementSentences()).filter(isAsked);
    const { height } = await getSubject();
    return (linkTerms) => replacementSentences(offices, params, height, linkTerms);
  }
  if (params.view === 'table') {
    const offices = (await getReplacementTable()).filter(isAsked);
    return (linkTerms) => replacementTable(offices, params, linkTerms);
  }
  return () => null;
}
