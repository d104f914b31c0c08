import type { Entity, EntityKind, Figure, Office } from '@kto-kogo/domain';
import type { LoaderById } from '../neo4j/loader-by-id.ts';
import { asKind, type EntityOfKind } from './as-kind.ts';

/** A figure that a claim refers to. @throws where it is missing or none: the record is checked before it is loaded */
export function getFigure(id: string, entity: LoaderById<Entity>): Promise<Figure> {
  return getOfKind('FIGURE', id, entity);
}

/** An office that a claim refers to. @throws where it is missing or none */
export function getOffice(id: string, entity: LoaderById<Entity>): Promise<Office> {
  return getOfKind('OFFICE', id, entity);
}

async function getOfKind<K extends EntityKind>(
  kind: K,
  id: string,
  entity: LoaderById<Entity>,
): Promise<EntityOfKind<K>> {
  const found = asKind(await entity.get(id), kind);
  if (found === null) throw new Error(`The record takes ${id} for a ${kind}, which it is not.`);
  return found;
}
