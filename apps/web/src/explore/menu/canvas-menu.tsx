'use client';
import { Menu } from '@base-ui/react/menu';
import { selectedOf } from '@kto-kogo/address';
import { clsx } from 'clsx';
import { useMemo } from 'react';
import type { Point } from '../../geometry/box.ts';
import styles from '../../ui/menu.module.css';
import { PageLink } from '../../ui/page-link.tsx';
import { ACTIONS, TOOLS } from '../actions/actions.ts';
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

/** First what is done with what is selected, then with the view. */
const OWN_ACTS = ACTIONS.filter((action) => !TOOLS.includes(action));

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
        <Menu.Positioner
          anchor={anchor}
          side="right"
          align="start"
          sideOffset={2}
          // As menus of the system: moved as far as it needs to be seen whole.
          collisionAvoidance={{ side: 'shift', align: 'shift', fallbackAxisSide: 'none' }}
          collisionPadding={8}
        >
          <Menu.Popup
            className={clsx(styles.popup, styles.isTall)}
            aria-label={node === undefined ? 'Acts' : node.name}
            finalFocus={returnFocus}
          >
            <ActionItems acts={OWN_ACTS} />
            {linkActsOf(record.network, view).map(({ name, label, icon: Icon, href }) => (
              <Menu.Item key={name} className={styles.item} render={<PageLink href={href} />}>
                <Icon size={15} strokeWidth={1.75} aria-hidden />
                {label}
              </Menu.Item>
            ))}
            <Menu.Separator className={styles.separator} />
            <ActionItems acts={TOOLS} />
          </Menu.Popup>
        </Menu.Positioner>
      </Menu.Portal>
    </Menu.Root>
  );
}
