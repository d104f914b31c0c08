import type { EventListParams } from '@kto-kogo/address';
import { parseEdtf, yearOf } from '@kto-kogo/domain';

/** The year in which an event begins; null where it has no date. */
export function yearOfEvent({ date }: { date: string | null }): number | null {
  return date === null ? null : yearOf(parseEdtf(date).earliest);
}

/** Groups events by the year in which they begin, undated ones last. @param events oldest first */
export function groupByYear<Event extends { date: string | null }>(
  events: readonly Event[],
  { year, order }: Pick<EventListParams, 'year' | 'order'>,
): { year: number | null; events: Event[] }[] {
  const groups = new Map<number | null, Event[]>();
  for (const event of events) {
    const key = yearOfEvent(event);
    if (year !== null && key !== year) continue;
    groups.set(key, [...(groups.get(key) ?? []), event]);
  }
  const dated = [...groups]
    .filter(([key]) => key !== null)
    .map(([key, list]) => ({ year: key, events: list }));
  const undated = groups.get(null);
  const ordered =
    order === 'oldest'
      ? dated
      : dated.reverse().map((group) => ({ ...group, events: group.events.reverse() }));
  return undated === undefined ? ordered : [...ordered, { year: null, events: undated }];
}
