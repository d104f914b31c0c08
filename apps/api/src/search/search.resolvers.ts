import type { GqlResolvers } from '../generated/resolvers.ts';
import { pageSize } from '../input/bounds.ts';
import { readText } from './read-text.ts';

const FIRST = 10;

export const searchResolvers = {
  Query: {
    search: (_root, { text, kinds, first }, { searches }) =>
      searches.hits({ text: readText(text), kinds: kinds ?? null, first: pageSize(first, FIRST) }),
  },
} satisfies GqlResolvers;
