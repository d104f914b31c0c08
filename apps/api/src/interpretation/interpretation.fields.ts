import type { InterpretationGroup } from '@kto-kogo/domain';
import type { GqlQueryInterpretationArgs } from '../generated/resolvers.ts';
import { readId } from '../input/bounds.ts';
import type { Link, Linked } from '../reading/field.ts';
import {
  asked,
  byIds,
  byList,
  type FieldsOfType,
  linked,
  list,
  many,
  nested,
  one,
  oneIfAny,
  whole,
} from '../reading/fields.ts';
import { ENTITIES, GROUPS, INTERPRETATIONS, STANCES, TIES } from '../reading/things.ts';
import { isAlone } from '../source/is-alone.ts';
import { BY_ID } from '../source/source.fields.ts';
import { CITED, WORK } from '../source/source.links.ts';
import { ALL_GROUPS, ALL_INTERPRETATIONS, ASKED_INTERPRETATION } from './interpretation.links.ts';

/** The stances on an entity or a tie, by interpretation. */
export function stances(link: Link): Linked {
  return list(link, BY_ID);
}

export const fieldsOfInterpretations: Record<string, FieldsOfType> = {
  InterpretationGroup: {
    interpretations: many(byList(INTERPRETATIONS, 'interpretations'), 'interpretations'),
  },
  Interpretation: {
    group: one(byIds(GROUPS, 'group'), 'group'),
    historians: nested('Historian', 'historians', { work: 'workIds' }),
    stances: many(byList(STANCES, 'stances'), 'stances'),
  },
  Historian: {
    work: ofWork('title'),
    year: ofWork('year'),
    source: one(WORK, 'work'),
  },
  Stance: {
    by: nested('Historian', 'by', { work: 'workIds' }),
    entity: oneIfAny(byIds(ENTITIES, 'about'), 'about'),
    tie: oneIfAny(byIds(TIES, 'about'), 'about'),
    citations: many(CITED, 'citations'),
    isAlone,
    interpretation: one(byIds(INTERPRETATIONS, 'interpretation'), 'interpretation'),
  },
  Query: {
    interpretationGroups: whole(ALL_GROUPS, {
      by: ['number'],
      compare: (a: Pick<InterpretationGroup, 'number'>, b: Pick<InterpretationGroup, 'number'>) =>
        a.number - b.number,
    }),
    interpretations: linked(ALL_INTERPRETATIONS, [], (found) => found.all),
    interpretation: asked(({ id }: GqlQueryInterpretationArgs) => ({
      field: oneIfAny(ASKED_INTERPRETATION, 'ids'),
      given: { ids: readId(id) },
    })),
  },
};

function ofWork(property: 'title' | 'year'): Linked {
  return linked(WORK, ['work'], (found, _parent, id: string) => found.get(id)[property], {
    finds: [property],
  });
}
