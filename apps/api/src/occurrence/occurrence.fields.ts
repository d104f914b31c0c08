import { askedEntity, entityFields } from '../entity/entity.fields.ts';
import { ofKinds } from '../entity/entity.links.ts';
import { BY_DAY } from '../entity/entity-order.ts';
import type { GqlQueryEventArgs } from '../generated/resolvers.ts';
import { asked, type FieldsOfType, list, many, nested, whole } from '../reading/fields.ts';
import { isAlone } from '../source/is-alone.ts';
import { CITED } from '../source/source.links.ts';
import { BY_DATE } from '../tie/tie.fields.ts';
import { leaving, ON_OCCASION, reaching } from '../tie/tie.links.ts';

/** The fields that events and trials share and that are not properties. */
export const occurrenceFields: FieldsOfType = {
  ...entityFields,
  participations: list(reaching('PARTICIPATION'), BY_DATE),
  causes: list(reaching('CONSEQUENCE'), BY_DATE),
  consequences: list(leaving('CONSEQUENCE'), BY_DATE),
  accusations: list(ON_OCCASION, BY_DATE),
  numbers: nested('EventNumber', 'numbers', { citations: 'numberCitedIds' }),
};

export const fieldsOfOccurrences: Record<string, FieldsOfType> = {
  Event: occurrenceFields,
  EventNumber: { citations: many(CITED, 'citations'), isAlone },
  Query: {
    event: asked((args: GqlQueryEventArgs) => askedEntity(args, 'EVENT', 'TRIAL')),
    events: whole(ofKinds('Event', 'Trial'), BY_DAY),
  },
};
