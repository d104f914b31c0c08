import type {
  GqlQueryFindArgs,
  GqlQueryNearestNamesArgs,
  GqlQuerySearchArgs,
} from '../generated/resolvers.ts';
import { pageSize } from '../input/bounds.ts';
import { asked, byIds, byList, either, type FieldsOfType, many, nested, one } from '../reading/fields.ts';
import { ENTITIES, TERMS } from '../reading/things.ts';
import { readText } from './read-text.ts';

const FIRST = 10;
const NEAREST = 3;

const FOUND_ENTITY = byIds(ENTITIES, 'entity');

export const fieldsOfSearch: Record<string, FieldsOfType> = {
  SearchHit: { entity: one(FOUND_ENTITY, 'entity') },
  FindHit: {
    found: either(
      one(FOUND_ENTITY, 'entity'),
      one(byIds(TERMS, 'term'), 'term'),
      nested(['RecordMonth', 'RecordYear'], 'date'),
    ),
  },
  Query: {
    search: asked(async ({ text, kinds, first }: GqlQuerySearchArgs, { searches }) => {
      const asking = { text: readText(text), kinds: kinds ?? null, first: pageSize(first, FIRST) };
      return { field: nested('SearchHit', 'hits'), given: { hits: await searches.hits(asking) } };
    }),
    find: asked(async ({ text, first }: GqlQueryFindArgs, { searches }) => {
      const asking = { text: readText(text), first: pageSize(first, FIRST) };
      return { field: nested('FindHit', 'hits'), given: { hits: await searches.find(asking) } };
    }),
    nearestNames: asked(async ({ text, first }: GqlQueryNearestNamesArgs, { searches }) => ({
      field: many(byList(ENTITIES, 'ids'), 'ids'),
      given: { ids: await searches.nearest(readText(text), pageSize(first, NEAREST)) },
    })),
  },
};
