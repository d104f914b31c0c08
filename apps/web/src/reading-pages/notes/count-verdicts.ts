import { VERDICT_WORDS, VERDICTS, type Verdict } from '@kto-kogo/domain';
import { listWords } from '../../ui/list-words.ts';

type Judged = { verdict: Verdict };

/** How many claims have each verdict, in the order of the verdicts. */
export function countVerdicts(claims: readonly Judged[]): { verdict: Verdict; count: number }[] {
  return VERDICTS.map((verdict) => ({
    verdict,
    count: claims.filter((claim) => claim.verdict === verdict).length,
  }));
}

/** "38 are supported, 27 partly so and 15 wrong": only verdicts that occur. */
export function verdictCountWords(claims: readonly Judged[]): string {
  const parts = countVerdicts(claims)
    .filter(({ count }) => count > 0)
    .map(({ verdict, count }, index) => {
      const is = index > 0 ? '' : count === 1 ? 'is ' : 'are ';
      return `${count} ${is}${VERDICT_WORDS[verdict]}`;
    });
  return listWords(parts);
}
