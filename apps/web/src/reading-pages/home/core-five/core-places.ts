import type { Id } from '@kto-kogo/domain';
import type { CoreFiveRecord } from './core-record.ts';
import type { Place } from './lay-lines.ts';

/** Size of the panel in px. */
export const PANEL = { width: 760, height: 460 };

export type CorePlace = Place & { side: 'below' | 'left' | 'right' };

/** In the order in which the record names them: two small ones at the left, whom the event ties to the others. */
const OF_FIGURES: readonly CorePlace[] = [
  { x: 84, y: 110, radius: 19, side: 'below' },
  { x: 84, y: 372, radius: 21, side: 'below' },
  { x: 356, y: 64, radius: 30, side: 'left' },
  { x: 654, y: 158, radius: 29, side: 'right' },
  { x: 470, y: 364, radius: 29, side: 'below' },
];
const OF_EVENT: CorePlace = { x: 228, y: 246, radius: 17, side: 'right' };

/** Where the featured figures and the event among them are drawn. */
export function corePlaces({
  figures,
  event,
}: Pick<CoreFiveRecord, 'figures' | 'event'>): ReadonlyMap<Id, CorePlace> {
  const places = new Map<Id, CorePlace>();
  for (const [index, { id }] of figures.entries()) {
    const place = OF_FIGURES[index];
    if (place !== undefined) places.set(id, place);
  }
  if (event !== null) places.set(event.id, OF_EVENT);
  return places;
}
