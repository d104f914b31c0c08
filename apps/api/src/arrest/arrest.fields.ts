import { arrestKeeper } from '@kto-kogo/network';
import { answerPage, chosenPage } from '../connection/chosen-page.ts';
import { readPage } from '../connection/claim-page.ts';
import type { GqlQueryArrestsArgs } from '../generated/resolvers.ts';
import { readFilter } from '../input/read-filter.ts';
import { asked, byIds, byList, type FieldsOfType, one } from '../reading/fields.ts';
import { ARRESTS, ENTITIES } from '../reading/things.ts';
import { claimFields } from '../tie/tie.fields.ts';

const PAGE = byList(ARRESTS, 'page');
const PEOPLE = byIds(ENTITIES, 'figure', 'orderedBy');

export const fieldsOfArrests: Record<string, FieldsOfType> = {
  Arrest: { ...claimFields, figure: one(PEOPLE, 'figure'), orderedBy: one(PEOPLE, 'orderedBy') },
  Query: {
    arrests: asked(async ({ where, ...page }: GqlQueryArrestsArgs, { paths, inSlices }) => {
      const [filter, asked] = [readFilter(where), readPage(page)];
      const { index, arrests } = await paths();
      const given = await inSlices(answerPage(arrests, arrestKeeper(index, arrests, filter), asked));
      return { field: chosenPage(PAGE), given };
    }),
  },
};
