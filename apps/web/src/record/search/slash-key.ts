/** The attribute of inputs that `/` focuses. */
export const SEARCH_INPUT = 'data-search-input';

/**
 * `/` focuses the first visible search box. It must work before hydration, or the letters after it are lost: so it becomes an
 * inline script in the head, and must not refer to anything outside itself.
 */
function listenForSlash(mark: string): void {
  document.addEventListener('keydown', (event) => {
    if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
    if (
      event.target instanceof Element &&
      event.target.closest('input, textarea, select, [contenteditable]')
    ) {
      return;
    }
    for (const input of document.querySelectorAll<HTMLInputElement>(`[${mark}]`)) {
      if (!input.checkVisibility()) continue;
      event.preventDefault();
      input.focus();
      input.select();
      return;
    }
  });
}

export const SLASH_KEY_SCRIPT = `(${listenForSlash})('${SEARCH_INPUT}')`;
