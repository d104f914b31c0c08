'use client';
import { Dialog as Base } from '@base-ui/react/dialog';
import { X } from 'lucide-react';
import type { ReactNode, RefObject } from 'react';
import styles from './dialog.module.css';
import { IconButton } from './icon-button.tsx';

type Props = {
  title: string;
  isOpen: boolean;
  onOpenChange: (isOpen: boolean) => void;
  /** What has the focus first; without it, the first that can. */
  initialFocus?: RefObject<HTMLElement | null>;
  /** As wide as a table needs. */
  isWide?: boolean;
  /** It is what is printed, below the head of the page; else only the page is. */
  isPrinted?: boolean;
  children: ReactNode;
};

/** A modal dialog: it takes the focus, returns it, and closes on Escape. */
export function Dialog({ title, isOpen, onOpenChange, initialFocus, children, ...look }: Props) {
  return (
    <Base.Root open={isOpen} onOpenChange={onOpenChange}>
      <Base.Portal>
        <Base.Backdrop className={styles.backdrop} />
        <Base.Popup
          className={styles.popup}
          data-wide={look.isWide || undefined}
          data-printed={look.isPrinted || undefined}
          initialFocus={initialFocus}
        >
          <div className={styles.head}>
            <Base.Title dir="auto" className={styles.title}>
              {title}
            </Base.Title>
            <Base.Close
              className={styles.close}
              render={<IconButton name="Close">{<X size={18} strokeWidth={1.75} aria-hidden />}</IconButton>}
            />
          </div>
          <div className={styles.body}>{children}</div>
        </Base.Popup>
      </Base.Portal>
    </Base.Root>
  );
}
