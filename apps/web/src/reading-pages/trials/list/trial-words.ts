import { countOf } from '../../../ui/count-of.ts';
import type { TrialSummary } from './get-trials.ts';

/** Those tried, and how many of them were executed on this court's sentence: later sentences of other courts do not count. */
export function countBench({ roles }: Pick<TrialSummary, 'roles'>): { defendants: number; executed: number } {
  const defendants = roles.filter(({ part }) => part === 'DEFENDANT');
  return {
    defendants: defendants.length,
    executed: defendants.filter(({ outcome }) => outcome === 'executed').length,
  };
}

/** "17 defendants · 13 executed". */
export function benchWords(trial: Pick<TrialSummary, 'roles'>): string {
  const { defendants, executed } = countBench(trial);
  const words = countOf(defendants, 'defendant', 'defendants');
  return executed === 0 ? words : `${words} · ${executed} executed`;
}
