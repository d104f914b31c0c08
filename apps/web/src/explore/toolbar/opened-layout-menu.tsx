'use client';
import type { OpenedMenuProps } from '../menu/late-menu.tsx';
import { OpenedMenu } from '../menu/opened-menu.tsx';
import { LayoutRows } from './layout-rows.tsx';

export function OpenedLayoutMenu(menu: OpenedMenuProps) {
  return (
    <OpenedMenu {...menu} align="start">
      <LayoutRows />
    </OpenedMenu>
  );
}
