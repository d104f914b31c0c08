'use client';

/**
 * Undoes a translation that came before hydration, in which React must find the texts that the server has sent. Must be first in
 * the body: it is then rendered before anything that it undoes.
 */
export function TextsAsSent() {
  if (typeof window !== 'undefined') window.undoTranslation?.();
  return null;
}
