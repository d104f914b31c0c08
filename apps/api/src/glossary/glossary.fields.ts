import { compareText, compareTitles, type Term } from '@kto-kogo/domain';
import { byList, type FieldsOfType, many, whole } from '../reading/fields.ts';
import { TERMS } from '../reading/things.ts';
import { isAlone } from '../source/is-alone.ts';
import { CITED } from '../source/source.links.ts';
import { ALL_TERMS } from './glossary.links.ts';

type Named = Pick<Term, 'id' | 'name'>;

export const fieldsOfGlossary: Record<string, FieldsOfType> = {
  Term: { citations: many(CITED, 'citations'), isAlone, seeAlso: many(byList(TERMS, 'seeAlso'), 'seeAlso') },
  Query: {
    glossary: whole(ALL_TERMS, {
      by: ['id', 'name'],
      compare: (a: Named, b: Named) => compareTitles(a.name, b.name) || compareText(a.id, b.id),
    }),
  },
};
