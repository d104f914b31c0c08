import type { GqlResolvers } from '../generated/resolvers.ts';
import { readId } from '../input/bounds.ts';

export const thesisResolvers = {
  Thesis: {
    claims: ({ claims }, _args, { thesis }) => thesis.claims.getMany(claims),
  },
  ThesisClaim: {
    thesis: ({ thesis: id }, _args, { thesis }) => thesis.theses.get(id),
    interpretation: ({ interpretation: id }, _args, { interpretation }) =>
      id === null ? null : interpretation.interpretations.get(id),
    entities: ({ entities }, _args, { entity }) => entity.getMany(entities),
    ties: ({ ties }, _args, { tie }) => tie.getMany(ties),
    citations: ({ citations }, _args, { source }) => source.getCitations(citations),
  },
  Query: {
    theses: (_root, _args, { thesis }) => thesis.all(),
    thesis: (_root, { id }, { thesis }) => thesis.theses.find(readId(id)),
  },
} satisfies GqlResolvers;
