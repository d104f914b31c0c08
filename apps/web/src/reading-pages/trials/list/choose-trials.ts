import { z } from 'zod';

const ORDERS = ['oldest', 'latest', 'defendants'] as const;
const schema = z.object({ order: z.enum(ORDERS).catch('oldest') });

export type TrialListParams = z.infer<typeof schema>;

/** What the address of the list of trials can say. What is not understood counts as not said. */
export function readTrialListParams(query: Record<string, string | string[] | undefined>): TrialListParams {
  return schema.parse({ order: query.order });
}

const WORDS: Record<TrialListParams['order'], string> = {
  oldest: 'oldest first',
  latest: 'latest first',
  defendants: 'most defendants',
};

/** The orders as links. */
export function trialOrders(chosen: TrialListParams): { href: string; words: string; isChosen: boolean }[] {
  return ORDERS.map((order) => ({
    href: order === 'oldest' ? '/trials' : `/trials?order=${order}`,
    words: WORDS[order],
    isChosen: order === chosen.order,
  }));
}

/** @param trials oldest first */
export function orderTrials<Trial extends { roles: readonly { part: string }[] }>(
  trials: readonly Trial[],
  { order }: TrialListParams,
): Trial[] {
  if (order === 'latest') return trials.toReversed();
  if (order === 'oldest') return [...trials];
  return trials.toSorted((a, b) => defendants(b) - defendants(a));
}

function defendants(trial: { roles: readonly { part: string }[] }): number {
  return trial.roles.filter(({ part }) => part === 'DEFENDANT').length;
}
