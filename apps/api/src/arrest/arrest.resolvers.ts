import { getFigure } from '../entity/get-of-kind.ts';
import type { GqlResolvers } from '../generated/resolvers.ts';

export const arrestResolvers = {
  Arrest: {
    citations: ({ citations }, _args, { source }) => source.getCitations(citations),
    figure: ({ figure }, _args, { entity }) => getFigure(figure, entity),
    orderedBy: ({ orderedBy }, _args, { entity }) =>
      orderedBy === null ? null : getFigure(orderedBy, entity),
  },
} satisfies GqlResolvers;
