import { asKind } from '../entity/as-kind.ts';
import { compareByName } from '../entity/compare-entities.ts';
import { entityFields } from '../entity/entity.fields.ts';
import type { GqlResolvers } from '../generated/resolvers.ts';
import { readId } from '../input/bounds.ts';

export const officeResolvers = {
  Office: {
    ...entityFields,
    tenures: ({ id }, _args, { tie }) => tie.reaching('TENURE', id),
    replacements: ({ id }, _args, { tie }) => tie.replacementsIn(id),
  },
  Query: {
    office: async (_root, { id }, { entity }) => asKind(await entity.find(readId(id)), 'OFFICE'),
    offices: async (_root, _args, { entities }) => (await entities.allOfKinds('OFFICE')).sort(compareByName),
  },
} satisfies GqlResolvers;
