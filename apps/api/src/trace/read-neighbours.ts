import type { FoundTrace } from '@kto-kogo/network';
import type { GraphQLResolveInfo } from 'graphql';
import type { Context } from '../context.ts';
import type { GqlTraceNeighboursArgs } from '../generated/resolvers.ts';
import { NETWORK_MAX, within } from '../input/bounds.ts';
import { readFilter } from '../input/read-filter.ts';
import { readNetworkCursor } from '../network/network-cursor.ts';
import { readAround } from '../network/read-around.ts';

const firstRange = { min: 1, max: NETWORK_MAX, otherwise: 300 };

/** The ties next to a chain that are not later than its last day. */
export async function readNeighbours(
  { entities, ties }: FoundTrace,
  { where, first }: GqlTraceNeighboursArgs,
  context: Context,
  info: GraphQLResolveInfo,
) {
  const args = {
    depth: 1,
    first: within('first', first, firstRange),
    where: readFilter(where),
    ...readNetworkCursor(null),
  };
  const days = (await context.tie.getMany(ties)).flatMap(({ latest }) => latest ?? []);
  return readAround(args, { ids: entities, until: days.sort().at(-1) ?? null }, context, info);
}
