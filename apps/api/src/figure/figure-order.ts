import { compareNames, compareText, firstDayOrUndated } from '@kto-kogo/domain';
import type { GqlFigureOrder } from '../generated/resolvers.ts';

export type FigureKeys = { id: string; name: string; born: string | null; died: string | null; ties: number };

/** A figure's position in a list: its sort key, then its id. */
export type FigurePlace = { key: string | number; id: string };

const KEY: Record<GqlFigureOrder, (figure: FigureKeys) => string | number> = {
  NAME: ({ name }) => name,
  BORN: ({ born }) => firstDayOrUndated(born),
  DIED: ({ died }) => firstDayOrUndated(died),
  // Most first.
  TIES: ({ ties }) => -ties,
};

export function placeOf(figure: FigureKeys, order: GqlFigureOrder): FigurePlace {
  return { key: KEY[order](figure), id: figure.id };
}

export function comparePlaces(a: FigurePlace, b: FigurePlace): number {
  return compareKeys(a.key, b.key) || compareText(a.id, b.id);
}

function compareKeys(a: string | number, b: string | number): number {
  return typeof a === 'number' && typeof b === 'number' ? a - b : compareNames(String(a), String(b));
}
