import type { TieFilter } from '@kto-kogo/domain';
import { badInput } from '../errors/api-error.ts';
import type { GqlTieFilter } from '../generated/resolvers.ts';

const LIST_MAX = 20;

/** @throws ApiError BAD_USER_INPUT where the span ends before it begins or a list is too long */
export function readFilter(where: GqlTieFilter | null | undefined): TieFilter {
  const {
    kinds = null,
    standing = null,
    truth = null,
    coerced = null,
    since = null,
    until = null,
  } = where ?? {};
  if (since !== null && until !== null && since > until) {
    throw badInput(`where.since (${since}) is after where.until (${until}): put the earlier day into since.`);
  }
  for (const [name, list] of Object.entries({ kinds, standing, truth, coerced })) {
    if ((list?.length ?? 0) > LIST_MAX) throw badInput(`where.${name} has at most ${LIST_MAX} values.`);
  }
  return { kinds, standing, truth, coerced, since, until };
}
