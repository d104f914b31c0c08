'use client';
import { Menu } from '@base-ui/react/menu';
import type { ReactNode } from 'react';
import styles from '../../ui/menu.module.css';
import type { OpenedMenuProps } from './late-menu.tsx';

type Props = OpenedMenuProps & { align?: 'start' | 'end'; children: ReactNode };

/** A menu under its button, open from the start: it is loaded because the reader opened it. */
export function OpenedMenu({ button, align = 'end', children }: Props) {
  return (
    <Menu.Root defaultOpen>
      <Menu.Trigger render={button} />
      <Menu.Portal>
        <Menu.Positioner sideOffset={4} align={align}>
          <Menu.Popup className={styles.popup}>{children}</Menu.Popup>
        </Menu.Positioner>
      </Menu.Portal>
    </Menu.Root>
  );
}
