import type { Entity, EntityKind } from '@kto-kogo/domain';
import { rowOfKind } from '../neo4j/columns.ts';
import { keyed, oneByKey } from '../neo4j/keyed-rows.ts';
import type { ReadRows } from '../neo4j/read-rows.ts';
import { type EntityOfKind, isOfKind } from './as-kind.ts';
import * as cypher from './entity.cypher.ts';

export const entityRow = rowOfKind(cypher.ENTITY_SHAPES);

export type EntityRepository = ReturnType<typeof entityRepository>;

export function entityRepository(read: ReadRows) {
  return {
    /** In the order of `ids`; null where there is no entity of that id. */
    byIds: async (ids: readonly string[]): Promise<(Entity | null)[]> =>
      oneByKey(ids, await read(cypher.byIds, { ids }, keyed(entityRow))),
    all: (): Promise<Entity[]> => read(cypher.all, {}, entityRow),
    allOfKinds: async <K extends EntityKind>(...kinds: K[]): Promise<EntityOfKind<K>[]> =>
      (await read(cypher.allOfKinds, { kinds }, entityRow)).filter((entity) => isOfKind(entity, kinds)),
  };
}
