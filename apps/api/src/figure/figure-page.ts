import { z } from 'zod';
import { decodeCursor, encodeCursor } from '../connection/cursor.ts';
import type { Page } from '../connection/to-connection.ts';
import type { GqlFigureOrder } from '../generated/resolvers.ts';
import { comparePlaces, type FigureKeys, type FigurePlace, placeOf } from './figure-order.ts';

/** Ids of figures in order, each with the cursor that goes on after it. */
export type FigurePage = Page<string>;
export type FigurePageArgs = { order: GqlFigureOrder; first: number; after: string | null | undefined };

const cursorSchema = z.tuple([
  z.string().max(20),
  z.union([z.string().max(300), z.number()]),
  z.string().max(200),
]);

/** @throws ApiError BAD_USER_INPUT where `after` is not a cursor of a list in this order */
export function figurePage(
  figures: readonly FigureKeys[],
  { order, first, after }: FigurePageArgs,
): FigurePage {
  const places = figures.map((figure) => placeOf(figure, order)).sort(comparePlaces);
  const cursor = after == null ? null : readCursor(after, order);
  const begin = cursor === null ? 0 : places.filter((place) => comparePlaces(place, cursor) <= 0).length;
  const page = places.slice(begin, begin + first);
  return {
    items: page.map(({ key, id }) => ({ node: id, cursor: encodeCursor([order, key, id]) })),
    total: places.length,
    hasPreviousPage: begin > 0,
    hasNextPage: begin + page.length < places.length,
  };
}

function readCursor(after: string, order: GqlFigureOrder): FigurePlace {
  const [, key, id] = decodeCursor(
    after,
    cursorSchema.refine(([of]) => of === order),
  );
  return { key, id };
}
