import type { GqlResolvers } from '../generated/resolvers.ts';
import { readId } from '../input/bounds.ts';

export const interpretationResolvers = {
  InterpretationGroup: {
    interpretations: ({ interpretations }, _args, { interpretation }) =>
      interpretation.interpretations.getMany(interpretations),
  },
  Interpretation: {
    group: ({ group }, _args, { interpretation }) => interpretation.groups.get(group),
    stances: ({ stances }, _args, { interpretation }) => interpretation.stances.getMany(stances),
  },
  Historian: {
    work: async ({ work }, _args, { source }) => (await source.getWork(work)).title,
    year: async ({ work }, _args, { source }) => (await source.getWork(work)).year,
    source: ({ work }, _args, { source }) => source.getWork(work),
  },
  Stance: {
    entity: ({ about, aboutWhat }, _args, { entity }) => (aboutWhat === 'ENTITY' ? entity.get(about) : null),
    tie: ({ about, aboutWhat }, _args, { tie }) => (aboutWhat === 'TIE' ? tie.get(about) : null),
    citations: ({ citations }, _args, { source }) => source.getCitations(citations),
    interpretation: ({ interpretation: id }, _args, { interpretation }) =>
      interpretation.interpretations.get(id),
  },
  Query: {
    interpretationGroups: (_root, _args, { interpretation }) => interpretation.all(),
    interpretations: async (_root, _args, { interpretation }) => {
      const groups = await interpretation.all();
      return interpretation.interpretations.getMany(groups.flatMap(({ interpretations }) => interpretations));
    },
    interpretation: (_root, { id }, { interpretation }) => interpretation.interpretations.find(readId(id)),
  },
} satisfies GqlResolvers;
