import { compareNames, compareText, type Entity, firstDayOrUndated } from '@kto-kogo/domain';

type Dated = Pick<Entity, 'id' | 'date'>;
type Named = Pick<Entity, 'id' | 'name'>;

/** Oldest first, undated last; then by id. */
export const BY_DAY = {
  by: ['id', 'date'],
  compare: (a: Dated, b: Dated) =>
    compareText(firstDayOrUndated(a.date), firstDayOrUndated(b.date)) || compareText(a.id, b.id),
} as const;

/** By name, then by id. */
export const BY_NAME = {
  by: ['id', 'name'],
  compare: (a: Named, b: Named) => compareNames(a.name, b.name) || compareText(a.id, b.id),
} as const;
