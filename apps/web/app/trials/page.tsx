import { type PageQuery, trialsAddress } from '@kto-kogo/address';
import type { Metadata } from 'next';
import { getTrials } from '../../src/reading-pages/trials/list/get-trials.ts';
import { TrialList } from '../../src/reading-pages/trials/list/trial-list.tsx';
import { getTerms } from '../../src/record/terms/get-terms.ts';

export const metadata: Metadata = {
  title: 'Trials',
  description: 'The trials in the record: courts, defendants, sentences, and what became of the judges.',
  alternates: { canonical: '/trials' },
};

type Props = { searchParams: Promise<PageQuery> };

export default async function Trials({ searchParams }: Props) {
  const { value: params, problems } = trialsAddress.read(await searchParams);
  const [trials, terms] = await Promise.all([getTrials(), getTerms()]);
  return <TrialList trials={trials} terms={terms} params={params} problems={problems} />;
}
