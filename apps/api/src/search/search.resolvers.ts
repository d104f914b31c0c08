import { ENTITY_TYPE_NAMES } from '../entity/entity.resolvers.ts';
import type { GqlResolvers } from '../generated/resolvers.ts';
import { pageSize } from '../input/bounds.ts';
import { readText } from './read-text.ts';

const FIRST = 10;
const NEAREST = 3;

export const searchResolvers = {
  Findable: {
    __resolveType: (found) => {
      if ('kind' in found) return ENTITY_TYPE_NAMES[found.kind];
      if ('meaning' in found) return 'Term';
      return 'month' in found ? 'RecordMonth' : 'RecordYear';
    },
  },
  Query: {
    search: (_root, { text, kinds, first }, { searches }) =>
      searches.hits({ text: readText(text), kinds: kinds ?? null, first: pageSize(first, FIRST) }),
    find: (_root, { text, first }, { searches }) =>
      searches.find({ text: readText(text), first: pageSize(first, FIRST) }),
    nearestNames: (_root, { text, first }, { searches }) =>
      searches.nearest(readText(text), pageSize(first, NEAREST)),
  },
} satisfies GqlResolvers;
