import type { Entity, EntityKind } from '@kto-kogo/domain';

export type EntityOfKind<K extends EntityKind> = Extract<Entity, { kind: K }>;

/** The entity where it is of one of these kinds; null where it is another or none: an office's id names no figure. */
export function asKind<K extends EntityKind>(entity: Entity | null, ...kinds: K[]): EntityOfKind<K> | null {
  return entity !== null && isOfKind(entity, kinds) ? entity : null;
}

export function isOfKind<K extends EntityKind>(
  entity: Entity,
  kinds: readonly K[],
): entity is EntityOfKind<K> {
  return kinds.some((kind) => kind === entity.kind);
}
