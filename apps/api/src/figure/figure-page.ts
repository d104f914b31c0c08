import type { Fate } from '@kto-kogo/domain';
import { z } from 'zod';
import { decodeCursor, encodeCursor } from '../connection/cursor.ts';
import { CONNECTION_PLACES, toConnection } from '../connection/to-connection.ts';
import type { GqlFigureOrder } from '../generated/resolvers.ts';
import type { Linked } from '../reading/field.ts';
import { linked } from '../reading/fields.ts';
import { FIGURE_ORDERS, type FigurePlace, figuresAfter } from './figure.links.ts';

export type FigurePageArgs = {
  order: GqlFigureOrder;
  first: number;
  after: string | null | undefined;
  fates: readonly Fate[];
  /** The number of figures on all pages. */
  total: number;
};

const cursorSchema = z.tuple([
  z.string().max(20),
  z.union([z.string().max(400), z.number()]),
  z.string().max(200),
]);

/**
 * A page of figures as a connection. It continues after the same place whatever is added later.
 * @throws ApiError BAD_USER_INPUT where `after` is not a cursor of a list in this order
 */
export function figurePage({ order, first, after, fates, total }: FigurePageArgs): Linked {
  const property = FIGURE_ORDERS[order];
  const place = after == null ? null : readCursor(after, property, order === 'TIES' ? 'number' : 'string');
  return linked(
    // One more tells whether there are more.
    figuresAfter(place, { order, fates, count: first + 1 }),
    [],
    (found) => {
      const items = found.all.slice(0, first).map((node) => {
        const { id, [property]: key } = node as unknown as { id: string } & Record<string, string | number>;
        return { node, cursor: encodeCursor([property, key ?? '', id]) };
      });
      const hasNextPage = found.all.length > first;
      return toConnection({ items, total, hasPreviousPage: place !== null, hasNextPage });
    },
    { finds: ['id', property], at: CONNECTION_PLACES },
  );
}

function readCursor(after: string, property: string, type: 'string' | 'number'): FigurePlace {
  const [, key, id] = decodeCursor(
    after,
    cursorSchema.refine(([of, key]) => of === property && typeof key === type),
  );
  return { key, id };
}
