/** Said of a link that was pressed while there was no network. */
const PRESSED = 'kto-kogo:waiting-link';

/**
 * Keeps a press on a link to another page from leaving this one while there is no network: the browser would show an error in place of
 * what is loaded.
 *
 * @returns whether the link has to wait
 */
export function waitOffline(event: { preventDefault: () => void }): boolean {
  if (navigator.onLine) return false;
  event.preventDefault();
  window.dispatchEvent(new Event(PRESSED));
  return true;
}

export function onWaitingLink(tell: () => void): () => void {
  window.addEventListener(PRESSED, tell);
  return () => window.removeEventListener(PRESSED, tell);
}
