import type { GqlQueryNodeArgs } from '../generated/resolvers.ts';
import { readId } from '../input/bounds.ts';
import { asked, byGiven, either, type FieldsOfType, oneIfAny } from '../reading/fields.ts';
import { NODES } from '../reading/things.ts';
import { ASKED_TIE } from '../tie/tie.links.ts';

const ASKED_NODE = byGiven(NODES);

export const fieldsOfNodes: Record<string, FieldsOfType> = {
  Query: {
    /** Ids are unique over all kinds, so at most one of these finds something. */
    node: asked(({ id }: GqlQueryNodeArgs) => ({
      field: either(oneIfAny(ASKED_NODE, 'ids'), oneIfAny(ASKED_TIE, 'ids')),
      given: { ids: readId(id) },
    })),
  },
};
