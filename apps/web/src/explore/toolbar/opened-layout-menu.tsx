'use client';
import type { OpenedMenuProps } from '../menu/late-menu.tsx';
import { OpenedMenu } from '../menu/opened-menu.tsx';
import { LayoutRows } from './layout-rows.tsx';

export function OpenedLayoutMenu({ button }: OpenedMenuProps) {
  return (
    <OpenedMenu button={button} align="start">
      <LayoutRows />
    </OpenedMenu>
  );
}
