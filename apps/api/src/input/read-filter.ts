import type { CitedWalkFilter, TieFilter } from '@kto-kogo/domain';
import { badInput } from '../errors/api-error.ts';
import type { GqlTieFilter } from '../generated/resolvers.ts';
import { readId } from './bounds.ts';

const LIST_MAX = 20;

type Where = GqlTieFilter | null | undefined;

/** @throws ApiError BAD_USER_INPUT where the span ends before it begins or a list is too long */
export function readFilter(where: Where): TieFilter {
  const { since = null, until = null, ...lists } = where ?? {};
  if (since !== null && until !== null && since > until) {
    throw badInput(`where.since (${since}) is after where.until (${until}): put the earlier day into since.`);
  }
  for (const [name, list] of Object.entries(lists)) {
    if ((list?.length ?? 0) > LIST_MAX) throw badInput(`where.${name} has at most ${LIST_MAX} values.`);
  }
  const { kinds = null, standing = null, truth = null, coerced = null } = lists;
  const { fate = null, hand = null, sphere = null } = lists;
  const { tier = null, read = null, works = null } = lists;
  return {
    ...{ kinds, standing, truth, coerced, since, until },
    ...{ fate, hand, sphere },
    ...{ tier, read, works: works?.map((id) => readId(id, 'An id in where.works')) ?? null },
  };
}

/** Walks go along ties, whoever they join. @throws ApiError BAD_USER_INPUT where it is asked whom */
export function readWalkFilter(where: Where): CitedWalkFilter {
  const { fate, hand, sphere, ...filter } = readFilter(where);
  const [name] = Object.entries({ fate, hand, sphere }).flatMap(([each, list]) =>
    list === null ? [] : each,
  );
  if (name !== undefined) {
    throw badInput(
      `where.${name} narrows networks and lists of ties, not walks: trace and cascade take kinds, truth, coerced, standing, since, until, tier, read and works.`,
    );
  }
  return filter;
}
