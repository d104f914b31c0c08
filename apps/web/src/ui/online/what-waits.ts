/** What was pressed and cannot come now: another page, for want of a network or of the server, or a part of this one. */
export type Waiting = 'page' | 'server' | 'part';

const WAITS = 'kto-kogo:waits';

let isServerAway = false;

/** Whoever holds a connection to the server knows first that it is gone. */
export function setServerAway(isAway: boolean): void {
  isServerAway = isAway;
}

/**
 * Keeps a press on what leads to another page from leaving this one while that cannot come: the browser would show an error in place of
 * what is loaded.
 *
 * @returns whether it has to wait
 */
export function waitOffline(event?: { preventDefault: () => void }): boolean {
  if (navigator.onLine && !isServerAway) return false;
  event?.preventDefault();
  sayWaits(navigator.onLine ? 'server' : 'page');
  return true;
}

/** Has it said that what was pressed did not come. */
export function sayWaits(what: Waiting): void {
  window.dispatchEvent(new CustomEvent(WAITS, { detail: what }));
}

export function onWaits(tell: (what: Waiting) => void): () => void {
  // Nobody else has an event of this name.
  const hear = (event: Event) => event instanceof CustomEvent && tell(event.detail);
  window.addEventListener(WAITS, hear);
  return () => window.removeEventListener(WAITS, hear);
}
