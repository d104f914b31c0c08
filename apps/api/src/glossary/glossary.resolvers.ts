import type { GqlResolvers } from '../generated/resolvers.ts';

export const glossaryResolvers = {
  Term: {
    citations: ({ citations }, _args, { source }) => source.getCitations(citations),
    seeAlso: ({ seeAlso }, _args, { glossary }) => glossary.getMany(seeAlso),
  },
  Query: {
    glossary: (_root, _args, { glossary }) => glossary.all(),
  },
} satisfies GqlResolvers;
