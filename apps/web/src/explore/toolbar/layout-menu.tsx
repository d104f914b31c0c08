'use client';
import { Menu } from '@base-ui/react/menu';
import { Waypoints } from 'lucide-react';
import { LAYOUT_WORDS } from '../../picture/layouts/layout-words.ts';
import { Button } from '../../ui/button.tsx';
import menuStyles from '../../ui/menu.module.css';
import { useExplorer } from '../context/explorer-context.tsx';
import { LayoutRows } from './layout-rows.tsx';
import toolbar from './toolbar.module.css';

/** What the places of the network mean, to be chosen. Where the toolbar is narrow the same stands in `more-menu.tsx`. */
export function LayoutMenu() {
  const { view, scene } = useExplorer();
  const now = scene.ego === null ? LAYOUT_WORDS[view.layout].name : `Around ${scene.ego.centre.shortName}`;
  return (
    <Menu.Root>
      <Menu.Trigger
        render={
          <Button className={toolbar.layout} aria-label={`Layout: ${now}`} title={`Layout: ${now}`}>
            <Waypoints size={16} strokeWidth={1.75} aria-hidden />
            <span>Layout</span>
          </Button>
        }
      />
      <Menu.Portal>
        <Menu.Positioner sideOffset={4} align="start">
          <Menu.Popup className={menuStyles.popup}>
            <LayoutRows />
          </Menu.Popup>
        </Menu.Positioner>
      </Menu.Portal>
    </Menu.Root>
  );
}
