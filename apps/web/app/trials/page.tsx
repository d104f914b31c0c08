import type { Metadata } from 'next';
import { getTrials } from '../../src/features/trial-list/get-trials.ts';
import { TrialList } from '../../src/features/trial-list/trial-list.tsx';

export const metadata: Metadata = {
  title: 'Trials',
  description: 'The trials in the record: courts, defendants, sentences, and what became of the judges.',
  alternates: { canonical: '/trials' },
};

export default async function Trials() {
  return <TrialList trials={await getTrials()} />;
}
