import { TRIAL_ORDERS, type TrialListParams, trialsAddress } from '@kto-kogo/address';

const WORDS: Record<TrialListParams['order'], string> = {
  oldest: 'oldest first',
  latest: 'latest first',
  defendants: 'most defendants',
};

/** The orders as links. */
export function trialOrders(chosen: TrialListParams): { href: string; words: string; isChosen: boolean }[] {
  return TRIAL_ORDERS.map((order) => ({
    href: trialsAddress.href({ order }),
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
