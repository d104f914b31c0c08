import type { Entity } from '@kto-kogo/domain';
import type { GraphQLResolveInfo } from 'graphql';
import type { Context } from '../context.ts';
import { isSelected } from '../input/is-selected.ts';
import type { AroundArgs } from './network.loader.ts';
import type { Centre, NetworkTies } from './network.repository.ts';

/** The network around some entities. Its nodes are read only where the query selects them. */
export async function readAround(
  args: AroundArgs,
  centre: Centre,
  { entity, networks }: Context,
  info: GraphQLResolveInfo,
): Promise<NetworkTies & { nodes: Entity[] }> {
  const kept = await networks.around(args, centre);
  if (!isSelected(info, 'nodes')) return { ...kept, nodes: [] };
  // The centre comes first, in the order of the query; then the other ends of the ties.
  const reached = new Set([...centre.ids, ...kept.ties.flatMap(({ from, to }) => [from, to])]);
  const found = await Promise.all([...reached].map((id) => entity.find(id)));
  return { ...kept, nodes: found.filter((each) => each !== null) };
}
