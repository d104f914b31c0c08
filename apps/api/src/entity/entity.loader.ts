import type { Entity } from '@kto-kogo/domain';
import DataLoader from 'dataloader';
import type { LoaderOptions } from '../neo4j/loader-options.ts';
import type { EntityRepository } from './entity.repository.ts';

export type EntityLoader = {
  /** Null where there is none of that id. */
  find(id: string): Promise<Entity | null>;
  /** One that a claim refers to. @throws where it is missing: the record is loaded whole or not at all */
  get(id: string): Promise<Entity>;
  getMany(ids: readonly string[]): Promise<Entity[]>;
  /** Adds entities that another statement has already read, so that they are not read again. */
  keep(entities: readonly Entity[]): void;
};

export function entityLoader(repository: EntityRepository, options: LoaderOptions): EntityLoader {
  const byId = new DataLoader<string, Entity | null>(repository.byIds, options);
  const get = async (id: string) => {
    const entity = await byId.load(id);
    if (entity === null) throw new Error(`The record refers to ${id}, which it does not hold.`);
    return entity;
  };
  return {
    find: (id) => byId.load(id),
    get,
    getMany: (ids) => Promise.all(ids.map(get)),
    keep(entities) {
      for (const entity of entities) byId.prime(entity.id, entity);
    },
  };
}
