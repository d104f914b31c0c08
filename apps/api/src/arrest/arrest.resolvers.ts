import { readPage, toClaimConnection } from '../connection/claim-page.ts';
import { getFigure } from '../entity/get-of-kind.ts';
import type { GqlResolvers } from '../generated/resolvers.ts';
import { readFilter } from '../input/read-filter.ts';

export const arrestResolvers = {
  Arrest: {
    citations: ({ citations }, _args, { source }) => source.getCitations(citations),
    citationIds: ({ citations }) => citations,
    figure: ({ figure }, _args, { entity }) => getFigure(figure, entity),
    orderedBy: ({ orderedBy }, _args, { entity }) =>
      orderedBy === null ? null : getFigure(orderedBy, entity),
  },
  Query: {
    arrests: async (_root, { where, ...page }, { arrest }) =>
      toClaimConnection(await arrest.page({ where: readFilter(where), page: readPage(page) })),
  },
} satisfies GqlResolvers;
