import { readPage } from '../connection/claim-page.ts';
import type { GqlQueryArrestsArgs } from '../generated/resolvers.ts';
import { readFilter } from '../input/read-filter.ts';
import { asked, byIds, type FieldsOfType, one } from '../reading/fields.ts';
import { ENTITIES } from '../reading/things.ts';
import { claimFields } from '../tie/tie.fields.ts';
import { allArrests } from './arrest.links.ts';

const PEOPLE = byIds(ENTITIES, 'figure', 'orderedBy');

export const fieldsOfArrests: Record<string, FieldsOfType> = {
  Arrest: { ...claimFields, figure: one(PEOPLE, 'figure'), orderedBy: one(PEOPLE, 'orderedBy') },
  Query: {
    arrests: asked(({ where, ...page }: GqlQueryArrestsArgs) => ({
      field: allArrests(readFilter(where), readPage(page)),
    })),
  },
};
