import type { Point } from '../../geometry/box.ts';
import { watchLongPress } from './watch-long-press.ts';

export type RowEvents = {
  onTie: (id: string) => void;
  /** @param isMore with Shift, Ctrl or Cmd: to be added to what is selected, or taken away */
  onSelect: (id: string, isMore: boolean) => void;
  /** A menu is asked for; `at` in the window. */
  onMenu: (id: string, at: Point) => void;
};

/**
 * Hears what is done with the links of names (`data-name-id`) and of ties (`data-tie-id`). Rows are many: it is heard once for all.
 *
 * @returns a function that stops watching
 */
export function watchRows(rows: HTMLElement, { onSelect, onTie, onMenu }: RowEvents): () => void {
  const watching = new AbortController();
  const { signal } = watching;
  rows.addEventListener(
    'click',
    (event) => {
      const { nameId, tieId } = linkOf(event)?.dataset ?? {};
      const isMore = event.shiftKey || event.ctrlKey || event.metaKey;
      if (event.button !== 0 || (nameId === undefined && (tieId === undefined || isMore))) return;
      event.preventDefault();
      if (nameId !== undefined) onSelect(nameId, isMore);
      else if (tieId !== undefined) onTie(tieId);
    },
    { signal },
  );
  rows.addEventListener(
    'contextmenu',
    (event) => {
      const id = idOf(linkOf(event));
      // What a long press asked for was prevented by it, and comes when the finger is lifted.
      if (id === null || event.defaultPrevented) return;
      event.preventDefault();
      onMenu(id, { x: event.clientX, y: event.clientY });
    },
    { signal },
  );
  rows.addEventListener(
    'keydown',
    (event) => {
      const link = linkOf(event);
      const id = idOf(link);
      // Shift and F10 together are the menu key of keyboards without one.
      const isMenu = event.key === 'ContextMenu' || (event.key === 'F10' && event.shiftKey);
      if (link === null || id === null || !isMenu) return;
      event.preventDefault();
      const { left, bottom } = link.getBoundingClientRect();
      onMenu(id, { x: left, y: bottom });
    },
    { signal },
  );
  watchLongPress(rows, signal, (event) => {
    const id = idOf(linkOf(event));
    return id === null ? null : () => onMenu(id, { x: event.clientX, y: event.clientY });
  });
  return () => watching.abort();
}

function linkOf({ target }: Event): HTMLElement | null {
  return target instanceof Element ? target.closest<HTMLElement>('[data-name-id], [data-tie-id]') : null;
}

function idOf(link: HTMLElement | null): string | null {
  return link?.dataset.nameId ?? link?.dataset.tieId ?? null;
}
