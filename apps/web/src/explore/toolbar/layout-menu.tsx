'use client';
import { Waypoints } from 'lucide-react';
import { LAYOUT_WORDS } from '../../picture/layouts/layout-words.ts';
import { Button } from '../../ui/button.tsx';
import { useExplorer } from '../context/explorer-context.tsx';
import { LateMenu } from '../menu/late-menu.tsx';
import toolbar from './toolbar.module.css';

/** What the places of the network mean, to be chosen. Where the toolbar is narrow the same stands in `opened-more-menu.tsx`. */
export function LayoutMenu() {
  const { view, scene } = useExplorer();
  const now = scene.ego === null ? LAYOUT_WORDS[view.layout].name : `Around ${scene.ego.centre.shortName}`;
  return (
    <LateMenu
      button={
        <Button className={toolbar.layout} aria-label={`Layout: ${now}`} title={`Layout: ${now}`}>
          <Waypoints size={16} strokeWidth={1.75} aria-hidden />
          <span>Layout</span>
        </Button>
      }
      load={async () => (await import('./opened-layout-menu.tsx')).OpenedLayoutMenu}
    />
  );
}
