import { LETTER_KEYS } from './letter-keys.ts';

/** A browser that keeps nothing leaves them on. */
export function switchLetterKeys(isOn: boolean): void {
  try {
    if (isOn) localStorage.removeItem(LETTER_KEYS);
    else localStorage.setItem(LETTER_KEYS, 'off');
  } catch {}
}
