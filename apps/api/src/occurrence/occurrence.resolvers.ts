import { asKind } from '../entity/as-kind.ts';
import { compareByDay } from '../entity/compare-entities.ts';
import { entityFields } from '../entity/entity.fields.ts';
import type { GqlResolvers } from '../generated/resolvers.ts';
import { readId } from '../input/bounds.ts';
import { occurrenceFields } from './occurrence.fields.ts';

export const occurrenceResolvers = {
  Occurrence: { __resolveType: ({ kind }) => (kind === 'TRIAL' ? 'Trial' : 'Event') },
  Event: { ...entityFields, ...occurrenceFields },
  Query: {
    event: async (_root, { id }, { entity }) => asKind(await entity.find(readId(id)), 'EVENT', 'TRIAL'),
    events: async (_root, _args, { entities }) =>
      (await entities.allOfKinds('EVENT', 'TRIAL')).sort(compareByDay),
  },
} satisfies GqlResolvers;
