import type { TieFilter } from '@kto-kogo/domain';
import type { TieFilter as Where } from '../../graphql/generated/graphql.ts';

/** A filter as the API is asked with it. */
export function toWhere({ kinds, truth, coerced, standing, since, until }: TieFilter): Where {
  return {
    kinds: kinds && [...kinds],
    truth: truth && [...truth],
    coerced: coerced && [...coerced],
    standing: standing && [...standing],
    since,
    until,
  };
}
