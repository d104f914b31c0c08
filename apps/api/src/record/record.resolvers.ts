import type { GqlResolvers } from '../generated/resolvers.ts';

export const recordResolvers = {
  Query: {
    record: (_root, _args, { records }) => records.facts(),
  },
} satisfies GqlResolvers;
