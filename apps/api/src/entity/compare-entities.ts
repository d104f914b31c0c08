import { compareNames, compareText, type Entity, firstDayOrUndated } from '@kto-kogo/domain';

/** Oldest first, undated last; then by id. */
export function compareByDay(a: Entity, b: Entity): number {
  return compareText(firstDayOrUndated(a.date), firstDayOrUndated(b.date)) || compareText(a.id, b.id);
}

/** By name, then by id. */
export function compareByName(a: Entity, b: Entity): number {
  return compareNames(a.name, b.name) || compareText(a.id, b.id);
}
