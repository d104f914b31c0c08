import type { GqlResolvers } from '../generated/resolvers.ts';
import { readId } from '../input/bounds.ts';

export const ENTITY_TYPE_NAMES = {
  FIGURE: 'Figure',
  EVENT: 'Event',
  TRIAL: 'Trial',
  OFFICE: 'Office',
} as const;

export const entityResolvers = {
  Entity: { __resolveType: ({ kind }) => ENTITY_TYPE_NAMES[kind] },
  Query: {
    entity: (_root, { id }, { entity }) => entity.find(readId(id)),
  },
} satisfies GqlResolvers;
