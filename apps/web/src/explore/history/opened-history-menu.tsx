'use client';
import type { OpenedMenuProps } from '../menu/late-menu.tsx';
import { OpenedMenu } from '../menu/opened-menu.tsx';
import { HistoryRows } from './history-rows.tsx';

export function OpenedHistoryMenu({ button }: OpenedMenuProps) {
  return (
    <OpenedMenu button={button}>
      <HistoryRows />
    </OpenedMenu>
  );
}
