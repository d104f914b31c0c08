'use client';
import { type ReactNode, type RefObject, useEffect, useEffectEvent, useRef } from 'react';
import { selectEntity, selectTie, toggleSelected } from '../actions/view-changes.ts';
import { useChange } from '../context/explorer-context.tsx';
import { useActsMenu } from '../menu/use-acts-menu.tsx';
import { watchRows } from './watch-rows.ts';

/** What is done with a name or a tie of a row: chosen, and given the menu, as on the canvas. */
export function useRowActs(): { rows: RefObject<HTMLDivElement | null>; menu: ReactNode } {
  const change = useChange();
  const { openMenu, menu } = useActsMenu();
  const rows = useRef<HTMLDivElement>(null);
  const onSelect = useEffectEvent((id: string, isMore: boolean) =>
    change(isMore ? toggleSelected(id) : selectEntity(id)),
  );
  const onTie = useEffectEvent((id: string) => change(selectTie(id)));
  const onMenu = useEffectEvent(openMenu);
  useEffect(() => {
    const element = rows.current;
    return element === null ? undefined : watchRows(element, { onSelect, onTie, onMenu });
  }, []);
  return { rows, menu };
}
