import type { EventObject } from 'cytoscape';

/** Id of what an event happened on; null where it happened on nothing. */
export function idOf(event: EventObject): string | null {
  const target: { id?: () => string } = event.target;
  return event.target === event.cy || target.id === undefined ? null : target.id();
}
