import { asKind } from '../entity/as-kind.ts';
import { compareByDay } from '../entity/compare-entities.ts';
import { entityFields } from '../entity/entity.fields.ts';
import type { GqlResolvers } from '../generated/resolvers.ts';
import { readId } from '../input/bounds.ts';
import { occurrenceFields } from '../occurrence/occurrence.fields.ts';
import { compareByPart } from './compare-by-part.ts';

export const trialResolvers = {
  Trial: {
    ...entityFields,
    ...occurrenceFields,
    presiding: async ({ presiding }, _args, { entity }) =>
      presiding === null ? null : asKind(await entity.get(presiding), 'FIGURE'),
    prosecutor: async ({ prosecutor }, _args, { entity }) =>
      prosecutor === null ? null : asKind(await entity.get(prosecutor), 'FIGURE'),
    roles: async ({ id }, { part }, { tie }) => {
      const roles = await tie.reaching('TRIAL_ROLE', id);
      return roles.filter((role) => part == null || role.part === part).sort(compareByPart);
    },
  },
  Query: {
    trial: async (_root, { id }, { entity }) => asKind(await entity.find(readId(id)), 'TRIAL'),
    trials: async (_root, _args, { entities }) => (await entities.allOfKinds('TRIAL')).sort(compareByDay),
  },
} satisfies GqlResolvers;
