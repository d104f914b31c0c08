'use client';
import { isSelected } from '@kto-kogo/address';
import { type ReactNode, useRef, useState } from 'react';
import type { Point } from '../../geometry/box.ts';
import { useLatePart } from '../../ui/late/use-late-part.ts';
import { selectEntity, selectTie } from '../actions/view-changes.ts';
import { useChange, useExplorer } from '../context/explorer-context.tsx';
import { focusRegion } from '../regions/regions.ts';

/** The menu of what was clicked on with the right button, pressed long, or has the keyboard: in the drawing, the table and the list. */
export function useActsMenu(): { openMenu: (id: string | null, at: Point) => void; menu: ReactNode } {
  const { record, view } = useExplorer();
  const change = useChange();
  const [menuAt, setMenuAt] = useState<Point | null>(null);
  const opener = useRef<Element>(null);
  const [ActsMenu, ask] = useLatePart(async () => (await import('./canvas-menu.tsx')).CanvasMenu);
  const { nodes, ties } = record.network;
  /** What the menu is of is selected, unless it is so already among others. */
  const openMenu = (id: string | null, at: Point) => {
    if (id !== null && !isSelected(view.selection, id)) {
      if (ties.has(id)) change(selectTie(id));
      else if (nodes.has(id)) change(selectEntity(id));
    }
    opener.current = document.activeElement;
    setMenuAt(at);
    ask();
  };
  const menu = ActsMenu !== null && (
    <ActsMenu
      at={menuAt}
      onClose={() => setMenuAt(null)}
      returnFocus={() => {
        // Whoever was hidden has taken the row along that was pressed on.
        if (opener.current?.isConnected !== false) return true;
        focusRegion('view');
        return false;
      }}
    />
  );
  return { openMenu, menu };
}
