'use client';
import { Menu } from '@base-ui/react/menu';
import { type ReactNode, useEffect, useRef } from 'react';
import styles from '../../ui/menu.module.css';
import type { OpenedMenuProps } from './late-menu.tsx';

type Props = OpenedMenuProps & {
  align?: 'start' | 'end';
  className?: string | undefined;
  positionerClassName?: string | undefined;
  children: ReactNode;
};

/** A menu under its button, which opens by itself as it comes: it is loaded because the reader opened it. */
export function OpenedMenu({
  button,
  isByKey,
  align = 'end',
  className = styles.popup,
  positionerClassName,
  children,
}: Props) {
  const trigger = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (!isByKey) return;
    // Only a press without a pointer makes the library begin with the first row.
    const frame = requestAnimationFrame(() => trigger.current?.click());
    return () => cancelAnimationFrame(frame);
  }, [isByKey]);
  return (
    <Menu.Root defaultOpen={!isByKey}>
      <Menu.Trigger ref={trigger} render={button} />
      <Menu.Portal>
        <Menu.Positioner className={positionerClassName} sideOffset={4} align={align} collisionPadding={8}>
          <Menu.Popup className={className}>{children}</Menu.Popup>
        </Menu.Positioner>
      </Menu.Portal>
    </Menu.Root>
  );
}
