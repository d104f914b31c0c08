import type { GqlResolvers } from '../generated/resolvers.ts';
import { readFilter } from '../input/read-filter.ts';

export const timelineResolvers = {
  Query: {
    timeline: (_root, { where }, { timelines }) => timelines.months(readFilter(where)),
  },
} satisfies GqlResolvers;
