/** Marks the inputs that `/` goes to. */
export const SEARCH_INPUT = 'data-search-input';

/** Focuses the first search box that is on screen. @returns whether there is one */
export function focusSearch(): boolean {
  for (const input of document.querySelectorAll<HTMLInputElement>(`[${SEARCH_INPUT}]`)) {
    if (!input.checkVisibility()) continue;
    input.focus();
    input.select();
    return true;
  }
  return false;
}
