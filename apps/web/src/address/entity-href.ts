import type { EntityKind } from '@kto-kogo/domain';

const FOLDERS: Record<EntityKind, string> = {
  FIGURE: '/figures',
  EVENT: '/events',
  TRIAL: '/trials',
  OFFICE: '/offices',
};

/** The page of an entity. */
export function entityHref({ kind, id }: { kind: EntityKind; id: string }): string {
  return `${FOLDERS[kind]}/${encodeURIComponent(id)}`;
}
