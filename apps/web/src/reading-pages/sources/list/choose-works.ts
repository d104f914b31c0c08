import type { WorkListParams } from '@kto-kogo/address';
import { compareNames, TIERS, type Tier } from '@kto-kogo/domain';

type Sorted = { tier: Tier; author: string | null; title: string };

/** The works that match, by tier, in each by author; works without a known author last, by title. */
export function groupWorks<Work extends Sorted>(
  works: readonly Work[],
  { tier }: Pick<WorkListParams, 'tier'>,
): { tier: Tier; works: Work[] }[] {
  return TIERS.filter((one) => tier === null || one === tier)
    .map((one) => ({ tier: one, works: works.filter((work) => work.tier === one).sort(byAuthor) }))
    .filter((group) => group.works.length > 0);
}

function byAuthor(a: Sorted, b: Sorted): number {
  if (a.author === null || b.author === null) {
    if (a.author !== b.author) return a.author === null ? 1 : -1;
    return compareNames(a.title, b.title);
  }
  return compareNames(a.author, b.author) || compareNames(a.title, b.title);
}
