import type { Entity, EntityKind } from '@kto-kogo/domain';

export type EntityOfKind<K extends EntityKind> = Extract<Entity, { kind: K }>;

/** Null where the entity is missing or of another kind: `figure(id:)` with an office's id finds nothing. */
export function asKind<K extends EntityKind>(entity: Entity | null, ...kinds: K[]): EntityOfKind<K> | null {
  return entity !== null && isOfKind(entity, kinds) ? entity : null;
}

export function isOfKind<K extends EntityKind>(
  entity: Entity,
  kinds: readonly K[],
): entity is EntityOfKind<K> {
  return kinds.some((kind) => kind === entity.kind);
}
