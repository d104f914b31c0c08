/** What was pressed and cannot come now: another page, or a part of this one. */
export type Waiting = 'page' | 'part';

const WAITS = 'kto-kogo:waits';

/**
 * Keeps a press on what leads to another page from leaving this one while there is no network: the browser would show an error in place
 * of what is loaded.
 *
 * @returns whether it has to wait
 */
export function waitOffline(event?: { preventDefault: () => void }): boolean {
  if (navigator.onLine) return false;
  event?.preventDefault();
  sayWaits('page');
  return true;
}

/** Has it said that what was pressed did not come. */
export function sayWaits(what: Waiting): void {
  window.dispatchEvent(new CustomEvent(WAITS, { detail: what }));
}

export function onWaits(tell: (what: Waiting) => void): () => void {
  const hear = (event: Event) =>
    tell(event instanceof CustomEvent && event.detail === 'part' ? 'part' : 'page');
  window.addEventListener(WAITS, hear);
  return () => window.removeEventListener(WAITS, hear);
}
