import { compareText } from '@kto-kogo/domain';
import { badInput } from '../errors/api-error.ts';
import type { GqlResolvers } from '../generated/resolvers.ts';
import { NETWORK_MAX, readId, within } from '../input/bounds.ts';
import { isSelected } from '../input/is-selected.ts';
import { readFilter } from '../input/read-filter.ts';
import { readNetworkCursor } from './network-cursor.ts';
import { readAround } from './read-around.ts';

const AROUND_MAX = 50;
const depthRange = { min: 1, max: 3, otherwise: 1 };
const firstRange = { min: 1, max: NETWORK_MAX, otherwise: 300 };
const wholeRange = { ...firstRange, otherwise: NETWORK_MAX };

export const networkResolvers = {
  Query: {
    network: (_root, { around, depth, where, first, after }, context, info) => {
      const args = {
        depth: within('depth', depth, depthRange),
        first: within('first', first, firstRange),
        where: readFilter(where),
        ...readNetworkCursor(after),
      };
      return readAround(args, { ids: readIds(around), until: null }, context, info);
    },
  },
  Record: {
    network: async (_record, { where, first, after }, { entity, entities, networks }, info) => {
      const page = {
        first: within('first', first, wholeRange),
        where: readFilter(where),
        ...readNetworkCursor(after),
      };
      const [nodes, kept] = await Promise.all([
        isSelected(info, 'nodes') ? entities.all() : [],
        networks.whole(page),
      ]);
      entity.keep(nodes);
      return { nodes: nodes.sort((a, b) => compareText(a.id, b.id)), ...kept };
    },
  },
} satisfies GqlResolvers;

function readIds(around: readonly string[]): string[] {
  if (around.length === 0 || around.length > AROUND_MAX) {
    throw badInput(`around has 1 to ${AROUND_MAX} ids, not ${around.length}.`);
  }
  return [...new Set(around.map((id) => readId(id, 'An id in around')))];
}
