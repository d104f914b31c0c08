import type { Entity } from '@kto-kogo/domain';
import { toConnection } from '../connection/to-connection.ts';
import type { Context } from '../context.ts';
import type { GqlTieFilter } from '../generated/resolvers.ts';
import { pageSize } from '../input/bounds.ts';
import { readFilter } from '../input/read-filter.ts';
import { readTieCursor, tieCursor } from '../tie/tie-cursor.ts';

type Where = { where?: GqlTieFilter | null | undefined };
type Page = Where & { first?: number | null | undefined; after?: string | null | undefined };

/** The fields that every kind of entity has and that are not simply stored. */
export const entityFields = {
  citations: (entity: Entity, _args: object, { source }: Context) => source.getCitations(entity.citations),
  tieCounts: (entity: Entity, { where }: Where, { tie }: Context) => tie.counts(readFilter(where), entity.id),
  ties: async (entity: Entity, { where, first, after }: Page, { tie }: Context) => {
    const args = { where: readFilter(where), first: pageSize(first), after: readTieCursor(after) };
    const { ties, total, skipped } = await tie.page(args, entity.id);
    return toConnection({
      items: ties.map((node) => ({ node, cursor: tieCursor(node) })),
      total,
      hasPreviousPage: skipped > 0,
      hasNextPage: skipped + ties.length < total,
    });
  },
};
