'use client';
import { useRef } from 'react';
import { Dialog } from '../dialog.tsx';
import styles from './copy-dialog.module.css';

type Props = { text: string | null; onClose: () => void };

/** A text to be copied, selected. */
export function CopyDialog({ text, onClose }: Props) {
  const field = useRef<HTMLTextAreaElement>(null);
  return (
    <Dialog
      title="Copy it from here"
      isOpen={text !== null}
      onOpenChange={() => onClose()}
      initialFocus={field}
    >
      <p>The browser does not let this page copy. The text is selected: Ctrl+C or ⌘C copies it.</p>
      <textarea
        className={styles.text}
        aria-label="Text to copy"
        readOnly
        rows={3}
        value={text ?? ''}
        ref={field}
        onFocus={(event) => event.currentTarget.select()}
      />
    </Dialog>
  );
}
