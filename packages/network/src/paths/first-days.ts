import { type Day, type Entity, type Id, parseEdtf } from '@kto-kogo/domain';

/** The first day that the date of each event and trial allows, before which nothing leaves it; of those without a date, none. */
export function firstDaysOf(entities: Iterable<Pick<Entity, 'id' | 'kind' | 'date'>>): ReadonlyMap<Id, Day> {
  const days = new Map<Id, Day>();
  for (const { id, kind, date } of entities) {
    if ((kind === 'EVENT' || kind === 'TRIAL') && date !== null) days.set(id, parseEdtf(date).earliest);
  }
  return days;
}
