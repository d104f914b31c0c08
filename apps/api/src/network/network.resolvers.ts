import { compareText, type Entity } from '@kto-kogo/domain';
import { badInput } from '../errors/api-error.ts';
import type { GqlResolvers } from '../generated/resolvers.ts';
import { NETWORK_MAX, readId, within } from '../input/bounds.ts';
import { readFilter } from '../input/read-filter.ts';

const AROUND_MAX = 50;
const depthRange = { min: 1, max: 3, otherwise: 1 };
const firstRange = { min: 1, max: NETWORK_MAX, otherwise: 300 };
const wholeRange = { ...firstRange, otherwise: NETWORK_MAX };

export const networkResolvers = {
  Query: {
    network: async (_root, { around, depth, where, first }, { entity, networks }) => {
      const ids = readAround(around);
      const { ties, omitted } = await networks.around({
        around: ids,
        depth: within('depth', depth, depthRange),
        first: within('first', first, firstRange),
        where: readFilter(where),
      });
      // Those asked for come first, in the order asked; then whoever else is at an end of a tie.
      const reached = new Set([...ids, ...ties.flatMap(({ from, to }) => [from, to])]);
      const found = await Promise.all([...reached].map((id) => entity.find(id)));
      return { nodes: found.filter((each): each is Entity => each !== null), ties, omitted };
    },
  },
  Record: {
    network: async (_record, { where, first }, { entity, entities, networks }) => {
      const [nodes, kept] = await Promise.all([
        entities.all(),
        networks.whole(within('first', first, wholeRange), readFilter(where)),
      ]);
      entity.keep(nodes);
      return { nodes: nodes.sort((a, b) => compareText(a.id, b.id)), ...kept };
    },
  },
} satisfies GqlResolvers;

function readAround(around: readonly string[]): string[] {
  if (around.length === 0 || around.length > AROUND_MAX) {
    throw badInput(`around has 1 to ${AROUND_MAX} ids, not ${around.length}.`);
  }
  return [...new Set(around.map((id) => readId(id, 'An id in around')))];
}
