'use client';
import { Menu } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { NavList } from './nav-list.tsx';
import styles from './nav-menu.module.css';

/** The navigation of narrow screens. A `details`, so that it opens without JavaScript too. */
export function NavMenu() {
  const menu = useRef<HTMLDetailsElement>(null);
  const close = () => menu.current?.removeAttribute('open');
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || !menu.current?.open) return;
      menu.current.open = false;
      menu.current.querySelector('summary')?.focus();
    };
    const onPress = (event: PointerEvent) => {
      if (event.target instanceof Node && !menu.current?.contains(event.target)) {
        menu.current?.removeAttribute('open');
      }
    };
    document.addEventListener('keydown', onKey);
    document.addEventListener('pointerdown', onPress);
    return () => {
      document.removeEventListener('keydown', onKey);
      document.removeEventListener('pointerdown', onPress);
    };
  }, []);
  return (
    <details ref={menu} className={styles.menu}>
      <summary className={styles.summary}>
        <Menu size={20} strokeWidth={1.75} aria-hidden />
        Menu
      </summary>
      <div className={styles.sheet}>
        <NavList onLeave={close} />
      </div>
    </details>
  );
}
