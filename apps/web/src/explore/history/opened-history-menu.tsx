'use client';
import type { OpenedMenuProps } from '../menu/late-menu.tsx';
import { OpenedMenu } from '../menu/opened-menu.tsx';
import { HistoryRows } from './history-rows.tsx';

export function OpenedHistoryMenu(menu: OpenedMenuProps) {
  return (
    <OpenedMenu {...menu}>
      <HistoryRows />
    </OpenedMenu>
  );
}
