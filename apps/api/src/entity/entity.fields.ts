import { readPage } from '../connection/claim-page.ts';
import type {
  GqlEntityTieCountsArgs,
  GqlEntityTiesArgs,
  GqlQueryEntityArgs,
} from '../generated/resolvers.ts';
import { readId } from '../input/bounds.ts';
import { readFilter } from '../input/read-filter.ts';
import { stances } from '../interpretation/interpretation.fields.ts';
import { STANCES_ON_ENTITIES } from '../interpretation/interpretation.links.ts';
import type { Answer } from '../reading/field.ts';
import { asked, type FieldsOfType, linked, many } from '../reading/fields.ts';
import { ENTITY_TYPES } from '../reading/things.ts';
import { isAlone } from '../source/is-alone.ts';
import { CITED } from '../source/source.links.ts';
import { thesisClaims } from '../thesis/thesis.fields.ts';
import { CLAIMS_ON_ENTITIES } from '../thesis/thesis.links.ts';
import { ASKED_ENTITY, tieCounts, tiesOfEntity } from './entity.links.ts';

/** The fields of every kind of entity that are not properties. */
export const entityFields: FieldsOfType = {
  citations: many(CITED, 'citations'),
  isAlone,
  stances: stances(STANCES_ON_ENTITIES),
  thesisClaims: thesisClaims(CLAIMS_ON_ENTITIES),
  tieCounts: asked(({ where }: GqlEntityTieCountsArgs) => ({ field: tieCounts(readFilter(where)) })),
  ties: asked(async ({ where, ...page }: GqlEntityTiesArgs, { paths }) => {
    const [filter, asked] = [readFilter(where), readPage(page)];
    // What keeps the ties from being read keeps nobody from a dossier, or the database says it itself.
    return { field: tiesOfEntity(filter, asked, await paths().catch(() => null)) };
  }),
};

/** The entity with this id, if it is of a type that the field gives. */
export function askedEntity({ id }: { id: string }, ...kinds: (keyof typeof ENTITY_TYPES)[]): Answer {
  const types = kinds.map((kind): string => ENTITY_TYPES[kind]);
  const field = linked(ASKED_ENTITY, ['ids'], (found, _parent, asked: string) => {
    const entity = found.find(asked);
    return entity !== null && (types.length === 0 || types.includes(entity.__typename)) ? entity : null;
  });
  return { field, given: { ids: readId(id) } };
}

export const fieldsOfEntities: Record<string, FieldsOfType> = {
  Query: { entity: asked((args: GqlQueryEntityArgs) => askedEntity(args)) },
};
