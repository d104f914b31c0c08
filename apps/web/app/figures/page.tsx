import { figuresAddress, type PageQuery } from '@kto-kogo/address';
import type { Metadata } from 'next';
import { FigureList } from '../../src/reading-pages/figures/list/figure-list.tsx';
import { getFigureList } from '../../src/reading-pages/figures/list/get-figures.ts';
import { getLenses } from '../../src/record/interpretation/get-lenses.ts';
import { withKnownLenses } from '../../src/record/interpretation/lens.ts';
import { getTerms } from '../../src/record/terms/get-terms.ts';

export const metadata: Metadata = {
  title: 'Figures',
  description: 'Everybody in the record, by name, birth, death or number of ties, with what became of them.',
  alternates: { canonical: '/figures' },
};

type Props = { searchParams: Promise<PageQuery> };

export default async function Figures({ searchParams }: Props) {
  const { value, problems } = figuresAddress.read(await searchParams);
  const lens = await getLenses(value.lenses);
  const params = withKnownLenses(value, lens.lenses);
  const [list, terms] = await Promise.all([
    getFigureList(params, [...problems, ...lens.problems]),
    getTerms(),
  ]);
  return <FigureList {...list} lens={lens} terms={terms} />;
}
