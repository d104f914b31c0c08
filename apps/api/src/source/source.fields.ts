import { compareText, compareTitles, type Work } from '@kto-kogo/domain';
import type { GqlQueryWorkArgs, GqlWorkCitedByArgs } from '../generated/resolvers.ts';
import { readId } from '../input/bounds.ts';
import { asked, type FieldsOfType, list, one, oneIfAny, whole } from '../reading/fields.ts';
import { citedBy } from './cited-by.ts';
import { ALL_WORKS, ASKED_WORK, PLACES_IN_WORK, WORK } from './source.links.ts';

const BY_TITLE = {
  by: ['id', 'title'],
  compare: (a: Pick<Work, 'id' | 'title'>, b: Pick<Work, 'id' | 'title'>) =>
    compareTitles(a.title, b.title) || compareText(a.id, b.id),
} as const;
export const BY_ID = {
  by: ['id'],
  compare: (a: { id: string }, b: { id: string }) => compareText(a.id, b.id),
} as const;

export const fieldsOfSources: Record<string, FieldsOfType> = {
  Citation: { work: one(WORK, 'work') },
  Work: {
    citations: list(PLACES_IN_WORK, BY_ID),
    citedBy: asked((args: GqlWorkCitedByArgs) => ({ field: citedBy(args) })),
  },
  Query: {
    work: asked(({ id }: GqlQueryWorkArgs) => ({
      field: oneIfAny(ASKED_WORK, 'ids'),
      given: { ids: readId(id) },
    })),
    works: whole(ALL_WORKS, BY_TITLE),
  },
};
