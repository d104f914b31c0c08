import type { TieFilter } from '@kto-kogo/network';
import type { TieFilter as Where } from '../../graphql/generated/graphql.ts';

/** A filter as the API is asked with it. */
export function toWhere({ kinds, truth, coerced, standing, since, until }: TieFilter): Where {
  return {
    kinds: [...kinds],
    truth: [...truth],
    coerced: [...coerced],
    standing: [...standing],
    since,
    until,
  };
}
