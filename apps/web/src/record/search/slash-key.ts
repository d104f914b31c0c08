import { LETTER_KEYS } from '../../ui/keyboard/letter-keys.ts';

/** The attribute of inputs that `/` focuses. */
export const SEARCH_INPUT = 'data-search-input';
/** The attribute of the link that leads to a search where none is on screen. */
export const SEARCH_LINK = 'data-search-link';

/**
 * `/` focuses the first visible search box, or follows the visible link to one. It must work before hydration, or the letters after it are lost: so it becomes an
 * inline script in the head, and must not refer to anything outside itself.
 */
function listenForSlash(inputMark: string, linkMark: string, letterKeys: string): void {
  document.addEventListener('keydown', (event) => {
    if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
    const isWritten =
      event.target instanceof Element &&
      event.target.closest(
        'input:not([type=checkbox], [type=radio], [type=range], [type=button], [type=submit]), textarea, [contenteditable]',
      );
    if (isWritten) return;
    try {
      // See `letter-keys.ts`.
      if (localStorage.getItem(letterKeys) === 'off') return;
    } catch {}
    for (const input of document.querySelectorAll<HTMLInputElement>(`[${inputMark}]`)) {
      if (!input.checkVisibility()) continue;
      event.preventDefault();
      input.focus();
      input.select();
      return;
    }
    const link = document.querySelector<HTMLElement>(`[${linkMark}]`);
    if (!link?.checkVisibility()) return;
    event.preventDefault();
    link.click();
  });
}

export const SLASH_KEY_SCRIPT = `(${listenForSlash})('${SEARCH_INPUT}', '${SEARCH_LINK}', '${LETTER_KEYS}')`;
