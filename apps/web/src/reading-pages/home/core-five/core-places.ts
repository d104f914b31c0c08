import type { Place } from './lay-lines.ts';

/** Size of the panel in px. */
export const PANEL = { width: 760, height: 460 };

/** Positions of the five and the murder: the assassin and his victim at the left, the police at the right. */
export const CORE_PLACES: ReadonlyMap<string, Place & { side: 'below' | 'left' | 'right' }> = new Map([
  ['nikolaev-l', { x: 84, y: 110, radius: 19, side: 'below' }],
  ['kirov', { x: 84, y: 372, radius: 21, side: 'below' }],
  ['kirov-murder', { x: 228, y: 246, radius: 17, side: 'right' }],
  ['stalin', { x: 356, y: 64, radius: 30, side: 'left' }],
  ['yezhov', { x: 654, y: 158, radius: 29, side: 'right' }],
  ['yagoda', { x: 470, y: 364, radius: 29, side: 'below' }],
]);
