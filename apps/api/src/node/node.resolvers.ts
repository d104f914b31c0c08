import { ENTITY_TYPE_NAMES } from '../entity/entity.resolvers.ts';
import type { GqlResolvers } from '../generated/resolvers.ts';
import { readId } from '../input/bounds.ts';
import { TIE_TYPE_NAMES } from '../tie/tie.resolvers.ts';
import type { Node } from './node.ts';

const TYPE_NAMES = { ...ENTITY_TYPE_NAMES, ...TIE_TYPE_NAMES };

export const nodeResolvers = {
  Node: {
    __resolveType(node) {
      if ('kind' in node) return TYPE_NAMES[node.kind];
      if ('figure' in node) return 'Arrest';
      if ('meaning' in node) return 'Term';
      if ('claims' in node) return 'Thesis';
      if ('verdict' in node) return 'ThesisClaim';
      if ('question' in node) return 'InterpretationGroup';
      if ('objection' in node) return 'Interpretation';
      if ('steps' in node) return 'Lesson';
      return 'work' in node ? 'Citation' : 'Work';
    },
  },
  Query: {
    /** Ids are unique over all kinds, so at most one of these finds something. All are read in one round. */
    async node(
      _root,
      { id: text },
      { entity, tie, arrest, source, glossary, thesis, interpretation, lesson },
    ) {
      const id = readId(text);
      const found: (Node | null)[] = await Promise.all([
        entity.find(id),
        tie.find(id),
        arrest.find(id),
        source.findWork(id),
        source.findCitation(id),
        glossary.find(id),
        thesis.theses.find(id),
        thesis.claims.find(id),
        interpretation.groups.find(id),
        interpretation.interpretations.find(id),
        lesson.lessons.find(id),
      ]);
      return found.find((each) => each !== null) ?? null;
    },
  },
} satisfies GqlResolvers;
