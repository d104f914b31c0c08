import { isTyping } from './is-typing.ts';

/** Local storage key of the reader's choice; absent while such keys do something. */
export const LETTER_KEYS = 'kto-kogo-letter-keys';

/** Whether keys of a single letter or sign do something: who speaks to the computer presses them unawares (WCAG 2.1.4). */
export function areLetterKeysOn(): boolean {
  try {
    return localStorage.getItem(LETTER_KEYS) !== 'off';
  } catch {
    return true;
  }
}

/** Whether a key press is a shortcut: neither typed, nor a letter while those are switched off. Arrows and page keys are none. */
export function isShortcut(event: KeyboardEvent): boolean {
  if (isTyping(event)) return false;
  return !/^\S$/u.test(event.key) || areLetterKeysOn();
}
