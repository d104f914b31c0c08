const ASKED = 'kto-kogo:keys';

/** Asks for the keyboard help, wherever it is. */
export function askForKeys(): void {
  document.dispatchEvent(new CustomEvent(ASKED));
}

export function onAskedForKeys(tell: () => void): () => void {
  document.addEventListener(ASKED, tell);
  return () => document.removeEventListener(ASKED, tell);
}
