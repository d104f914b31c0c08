import type { GqlResolvers } from '../generated/resolvers.ts';
import { readId } from '../input/bounds.ts';

export const sourceResolvers = {
  Citation: {
    work: ({ work }, _args, { source }) => source.getWork(work),
  },
  Work: {
    citations: ({ id }, _args, { source }) => source.citationsOfWork(id),
  },
  Query: {
    work: (_root, { id }, { source }) => source.findWork(readId(id)),
    works: (_root, _args, { works }) => works.works(),
  },
} satisfies GqlResolvers;
