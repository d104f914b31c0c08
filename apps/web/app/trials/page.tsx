import type { Metadata } from 'next';
import { readTrialListParams } from '../../src/reading-pages/trials/list/choose-trials.ts';
import { getTrials } from '../../src/reading-pages/trials/list/get-trials.ts';
import { TrialList } from '../../src/reading-pages/trials/list/trial-list.tsx';

export const metadata: Metadata = {
  title: 'Trials',
  description: 'The trials in the record: courts, defendants, sentences, and what became of the judges.',
  alternates: { canonical: '/trials' },
};

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function Trials({ searchParams }: Props) {
  const [params, trials] = await Promise.all([searchParams.then(readTrialListParams), getTrials()]);
  return <TrialList trials={trials} params={params} />;
}
