import type { Metadata } from 'next';
import { FigureList } from '../../src/reading-pages/figures/list/figure-list.tsx';
import { readFigureListParams } from '../../src/reading-pages/figures/list/figure-list-params.ts';
import { getFigures } from '../../src/reading-pages/figures/list/get-figures.ts';

export const metadata: Metadata = {
  title: 'Figures',
  description: 'Everybody in the record, by name, birth, death or number of ties, with what became of them.',
  alternates: { canonical: '/figures' },
};

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function Figures({ searchParams }: Props) {
  const params = readFigureListParams(await searchParams);
  return <FigureList params={params} page={await getFigures(params)} />;
}
