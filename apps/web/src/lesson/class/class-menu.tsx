'use client';
import { joinAddress } from '@kto-kogo/address';
import { Menu } from 'lucide-react';
import { useRouter } from 'next/navigation';
import { type ReactNode, useEffect, useRef } from 'react';
import { useStore } from 'zustand';
import { Button } from '../../ui/button.tsx';
import { Segmented } from '../../ui/segmented.tsx';
import { type LiveClass, leaveClass } from '../live/class-store.ts';
import { changeMembership, membership, type Spoken } from '../live/membership.ts';
import styles from './class-menu.module.css';
import { MayBeShown } from './may-be-shown.tsx';
import { OwnName } from './own-name.tsx';

type Props = { live: LiveClass /** What there is no room for in the bar. */; children: ReactNode };

const SPOKEN: readonly { value: Spoken; words: string }[] = [
  { value: 'all', words: 'All' },
  { value: 'questions', words: 'Questions only' },
  { value: 'none', words: 'None' },
];

/** What is chosen seldom. It folds: nothing of it has to be loaded. */
export function ClassMenu({ live, children }: Props) {
  const router = useRouter();
  const menu = useRef<HTMLDetailsElement>(null);
  useClosing(menu);
  const spoken = useStore(membership)?.spoken ?? 'all';
  return (
    <details
      ref={menu}
      className={styles.menu}
      onToggle={({ currentTarget }) => currentTarget.open && void live.askName()}
    >
      <summary className={styles.button} aria-label="Menu of the class">
        <Menu size={18} strokeWidth={1.75} aria-hidden />
        Menu
      </summary>
      <div className={styles.panel}>
        {children}
        <div className={styles.group}>
          <p className={styles.label} aria-hidden>
            What is said to screen readers
          </p>
          <Segmented
            legend="What is said to screen readers"
            name="spoken"
            type="radio"
            chosen={[spoken]}
            choices={SPOKEN}
            onChoose={(value) => {
              const chosen = SPOKEN.find((each) => each.value === value);
              if (chosen !== undefined) changeMembership({ spoken: chosen.value });
            }}
          />
        </div>
        <MayBeShown live={live} className={styles.check} />
        <OwnName live={live} />
        <Button
          className={styles.leave}
          onClick={() => {
            leaveClass();
            router.push(joinAddress.href());
          }}
        >
          Leave the class
        </Button>
      </div>
    </details>
  );
}

/** A press beside it closes it, and so does Escape. */
function useClosing(menu: { current: HTMLDetailsElement | null }): void {
  useEffect(() => {
    const close = ({ target }: Event) => {
      if (menu.current?.open && !(target instanceof Node && menu.current.contains(target)))
        menu.current.open = false;
    };
    const closeByKey = ({ key }: KeyboardEvent) => {
      if (key !== 'Escape' || !menu.current?.open) return;
      menu.current.open = false;
      menu.current.querySelector('summary')?.focus();
    };
    document.addEventListener('pointerdown', close);
    document.addEventListener('keydown', closeByKey);
    return () => {
      document.removeEventListener('pointerdown', close);
      document.removeEventListener('keydown', closeByKey);
    };
  }, [menu]);
}
