import { compareByDate } from '@kto-kogo/domain';
import { tieKeeper } from '@kto-kogo/network';
import { answerPage, chosenPage } from '../connection/chosen-page.ts';
import { readPage } from '../connection/claim-page.ts';
import type { GqlQueryTieArgs, GqlQueryTiesArgs } from '../generated/resolvers.ts';
import { readId } from '../input/bounds.ts';
import { readFilter } from '../input/read-filter.ts';
import { stances } from '../interpretation/interpretation.fields.ts';
import { STANCES_ON_TIES } from '../interpretation/interpretation.links.ts';
import {
  asked,
  byIds,
  byList,
  type FieldsOfType,
  linked,
  many,
  one,
  oneIfAny,
  stored,
} from '../reading/fields.ts';
import { ACCUSATIONS, ARRESTS, ENTITIES, TIE_TYPES, TIES } from '../reading/things.ts';
import { isAloneByWorks } from '../source/is-alone.ts';
import { CITED } from '../source/source.links.ts';
import { thesisClaims } from '../thesis/thesis.fields.ts';
import { CLAIMS_ON_TIES } from '../thesis/thesis.links.ts';
import { ASKED_TIE, ENDS } from './tie.links.ts';

/** The order of every list of claims. */
export const BY_DATE = { by: ['id', 'earliest', 'latest'], compare: compareByDate } as const;

export const claimFields: FieldsOfType = {
  citations: many(CITED, 'citations'),
  citationIds: stored('citations'),
  isAlone: isAloneByWorks,
};

const tieFields: FieldsOfType = {
  ...claimFields,
  from: one(ENDS, 'from'),
  fromId: stored('from'),
  to: one(ENDS, 'to'),
  toId: stored('to'),
  stances: stances(STANCES_ON_TIES),
  thesisClaims: thesisClaims(CLAIMS_ON_TIES),
};

const OCCURRENCES = byIds(ENTITIES, 'occasion', 'madeAt');
const PAGE = byList(TIES, 'page');
const RIVALS = byList(ACCUSATIONS, 'rivals');

const each = Object.fromEntries(Object.values(TIE_TYPES).map((type) => [type, tieFields]));

export const fieldsOfTies: Record<string, FieldsOfType> = {
  ...each,
  Accusation: {
    ...tieFields,
    occasion: one(OCCURRENCES, 'occasion'),
    madeAt: one(OCCURRENCES, 'madeAt'),
    rivals: linked(
      RIVALS,
      ['rivals'],
      (found, _parent, ids: readonly string[]) =>
        ids.map((id) => found.get(id) as never).sort(BY_DATE.compare),
      { finds: BY_DATE.by },
    ),
  },
  Replacement: { ...tieFields, office: one(byIds(ENTITIES, 'office'), 'office') },
  Tenure: { ...tieFields, office: one(ENDS, 'to') },
  ArrestOrder: { ...tieFields, arrest: one(byIds(ARRESTS, 'arrest'), 'arrest') },
  Query: {
    tie: asked(({ id }: GqlQueryTieArgs) => ({
      field: oneIfAny(ASKED_TIE, 'ids'),
      given: { ids: readId(id) },
    })),
    ties: asked(async ({ where, ...page }: GqlQueryTiesArgs, { paths, inSlices }) => {
      const [filter, asked] = [readFilter(where), readPage(page)];
      const { index, ties } = await paths();
      const given = await inSlices(answerPage(ties, tieKeeper(index, filter), asked));
      return { field: chosenPage(PAGE), given };
    }),
  },
};
