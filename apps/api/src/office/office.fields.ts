import { askedEntity, entityFields } from '../entity/entity.fields.ts';
import { ofKinds } from '../entity/entity.links.ts';
import { BY_NAME } from '../entity/entity-order.ts';
import type { GqlQueryOfficeArgs } from '../generated/resolvers.ts';
import { asked, type FieldsOfType, list, whole } from '../reading/fields.ts';
import { BY_DATE } from '../tie/tie.fields.ts';
import { REPLACEMENTS_IN, reaching } from '../tie/tie.links.ts';

export const fieldsOfOffices: Record<string, FieldsOfType> = {
  Office: {
    ...entityFields,
    tenures: list(reaching('TENURE'), BY_DATE),
    replacements: list(REPLACEMENTS_IN, BY_DATE),
  },
  Query: {
    office: asked((args: GqlQueryOfficeArgs) => askedEntity(args, 'OFFICE')),
    offices: whole(ofKinds('Office'), BY_NAME),
  },
};
