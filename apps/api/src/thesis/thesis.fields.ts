import { compareText, type Thesis } from '@kto-kogo/domain';
import type { GqlQueryThesisArgs } from '../generated/resolvers.ts';
import { readId } from '../input/bounds.ts';
import type { Link, Linked } from '../reading/field.ts';
import {
  asked,
  byIds,
  byList,
  type FieldsOfType,
  linked,
  many,
  one,
  oneIfAny,
  whole,
} from '../reading/fields.ts';
import { ENTITIES, INTERPRETATIONS, THESES, THESIS_CLAIMS, TIES } from '../reading/things.ts';
import { isAlone } from '../source/is-alone.ts';
import { CITED } from '../source/source.links.ts';
import { ALL_THESES, ASKED_THESIS } from './thesis.links.ts';

/** The claims that speak of an entity or a tie. */
export function thesisClaims(link: Link): Linked {
  return linked(link, [], (found, parent) => found.of(parent));
}

type Numbered = Pick<Thesis, 'id' | 'number'>;
const LAST = Number.POSITIVE_INFINITY;

export const fieldsOfTheses: Record<string, FieldsOfType> = {
  Thesis: { claims: many(byList(THESIS_CLAIMS, 'claims'), 'claims') },
  ThesisClaim: {
    thesis: one(byIds(THESES, 'thesis'), 'thesis'),
    interpretation: one(byIds(INTERPRETATIONS, 'interpretation'), 'interpretation'),
    entities: many(byList(ENTITIES, 'entities'), 'entities'),
    ties: many(byList(TIES, 'ties'), 'ties'),
    citations: many(CITED, 'citations'),
    isAlone,
  },
  Query: {
    theses: whole(ALL_THESES, {
      by: ['id', 'number'],
      compare: (a: Numbered, b: Numbered) =>
        (a.number ?? LAST) - (b.number ?? LAST) || compareText(a.id, b.id),
    }),
    thesis: asked(({ id }: GqlQueryThesisArgs) => ({
      field: oneIfAny(ASKED_THESIS, 'ids'),
      given: { ids: readId(id) },
    })),
  },
};
