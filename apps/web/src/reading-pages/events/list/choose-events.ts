import { parseEdtf } from '@kto-kogo/domain';
import { z } from 'zod';

const schema = z.object({
  /** A year, or null for all. */
  year: z.coerce.number().int().min(1900).max(1999).nullable().catch(null),
  order: z.enum(['oldest', 'latest']).catch('oldest'),
});

export type EventListParams = z.infer<typeof schema>;

/** What the address of the list of events can say. What is not understood counts as not said. */
export function readEventListParams(query: Record<string, string | string[] | undefined>): EventListParams {
  return schema.parse({ year: query.year ?? null, order: query.order ?? 'oldest' });
}

export function eventListHref(params: EventListParams, change: Partial<EventListParams>): string {
  const { year, order } = { ...params, ...change };
  const query = new URLSearchParams();
  if (year !== null) query.set('year', String(year));
  if (order !== 'oldest') query.set('order', order);
  const text = query.toString();
  return text === '' ? '/events' : `/events?${text}`;
}

/** The year in which an event begins; null where it has no date. */
export function yearOf({ date }: { date: string | null }): number | null {
  return date === null ? null : Number(parseEdtf(date).earliest.slice(0, 4));
}

/** Events under the year in which they begin; those without a date last. @param events oldest first */
export function groupByYear<Event extends { date: string | null }>(
  events: readonly Event[],
  { year, order }: EventListParams,
): { year: number | null; events: Event[] }[] {
  const groups = new Map<number | null, Event[]>();
  for (const event of events) {
    const key = yearOf(event);
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
