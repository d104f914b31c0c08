import type { GqlQueryBetweenArgs } from '../generated/resolvers.ts';
import { asked, byIds, byList, type FieldsOfType, many, nested, one } from '../reading/fields.ts';
import { ENTITIES, TIES } from '../reading/things.ts';
import { answerBetween } from './answer-between.ts';

const PAIR = byIds(ENTITIES, 'one', 'other');
const OWN_TIES = byList(TIES, 'ties');

export const fieldsOfBetween: Record<string, FieldsOfType> = {
  Between: {
    ends: nested('NamedEnd', 'ends'),
    direct: many(byList(TIES, 'direct'), 'direct'),
    shared: nested('SharedThing', 'shared'),
    chains: nested('BetweenChains', 'chains'),
  },
  SharedThing: {
    entity: one(byIds(ENTITIES, 'entity'), 'entity'),
    by: many(byList(ENTITIES, 'by'), 'by'),
    ties: many(OWN_TIES, 'ties'),
  },
  BetweenChains: {
    one: one(PAIR, 'one'),
    other: one(PAIR, 'other'),
    through: many(byList(ENTITIES, 'through'), 'through'),
    ties: many(OWN_TIES, 'ties'),
  },
  Query: {
    between: asked(async ({ of }: GqlQueryBetweenArgs, context) => ({
      field: nested('Between', 'between'),
      given: { between: await answerBetween(of, context) },
    })),
  },
};
