'use client';
import { Menu } from '@base-ui/react/menu';
import { useMemo } from 'react';
import { selectedOf } from '../../address/explore-view.ts';
import type { Point } from '../../geometry/box.ts';
import styles from '../../ui/menu.module.css';
import { PageLink } from '../../ui/page-link.tsx';
import { linkActsOf } from '../actions/link-acts.ts';
import { useExplorer } from '../context/explorer-context.tsx';
import { ActionItems } from './action-items.tsx';

type Props = {
  /** In the window, in px; null while the menu is closed. */
  at: Point | null;
  onClose: () => void;
  /** @returns whether the focus goes back to where it was */
  returnFocus: () => boolean;
};

/** The menu of what was clicked on with the right button, pressed long, or has the keyboard: the acts on what is selected. */
export function CanvasMenu({ at, onClose, returnFocus }: Props) {
  const { record, view } = useExplorer();
  const anchor = useMemo(() => {
    const { x, y } = at ?? { x: 0, y: 0 };
    return { getBoundingClientRect: () => new DOMRect(x, y, 0, 0) };
  }, [at]);
  const [id = null, ...more] = selectedOf(view.selection);
  const node = id === null || more.length > 0 ? undefined : record.network.nodes.get(id);
  return (
    <Menu.Root open={at !== null} onOpenChange={(isOpen) => !isOpen && onClose()}>
      <Menu.Portal>
        <Menu.Positioner anchor={anchor} align="start" side="bottom" sideOffset={2}>
          <Menu.Popup
            className={styles.popup}
            aria-label={node === undefined ? 'Acts' : node.name}
            finalFocus={returnFocus}
          >
            <ActionItems />
            {linkActsOf(record.network, view).map(({ name, label, icon: Icon, href }) => (
              <Menu.Item key={name} className={styles.item} render={<PageLink href={href} />}>
                <Icon size={15} strokeWidth={1.75} aria-hidden />
                {label}
              </Menu.Item>
            ))}
          </Menu.Popup>
        </Menu.Positioner>
      </Menu.Portal>
    </Menu.Root>
  );
}
