import type { Metadata } from 'next';
import type { PageQuery } from '../../src/address/define-address.ts';
import { figuresAddress } from '../../src/address/figures.ts';
import { FigureList } from '../../src/reading-pages/figures/list/figure-list.tsx';
import { getFigureList } from '../../src/reading-pages/figures/list/get-figures.ts';

export const metadata: Metadata = {
  title: 'Figures',
  description: 'Everybody in the record, by name, birth, death or number of ties, with what became of them.',
  alternates: { canonical: '/figures' },
};

type Props = { searchParams: Promise<PageQuery> };

export default async function Figures({ searchParams }: Props) {
  const { value, problems } = figuresAddress.read(await searchParams);
  return <FigureList {...(await getFigureList(value, problems))} />;
}
