import type { WorkListParams } from '@kto-kogo/address';
import { compareNames, TIERS, type Tier } from '@kto-kogo/domain';

type Sorted = { tier: Tier; author: string | null; editors: string | null; title: string };

/** The works that match, by tier, in each by author, or by who edited them; works of nobody known last, by title. */
export function groupWorks<Work extends Sorted>(
  works: readonly Work[],
  { tier }: Pick<WorkListParams, 'tier'>,
): { tier: Tier; works: Work[] }[] {
  return TIERS.filter((one) => tier === null || one === tier)
    .map((one) => ({ tier: one, works: works.filter((work) => work.tier === one).sort(byAuthor) }))
    .filter((group) => group.works.length > 0);
}

function byAuthor(a: Sorted, b: Sorted): number {
  const [first, second] = [a.author ?? a.editors, b.author ?? b.editors];
  if (first === null || second === null) {
    if (first !== second) return first === null ? 1 : -1;
    return compareNames(a.title, b.title);
  }
  return compareNames(first, second) || compareNames(a.title, b.title);
}
