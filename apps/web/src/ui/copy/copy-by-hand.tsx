'use client';
import { useRef } from 'react';
import { useStore } from 'zustand';
import { Dialog } from '../dialog.tsx';
import styles from './copy-by-hand.module.css';
import { uncopied } from './copy-text.ts';

/** What could not be copied, selected. Stands once on every page. */
export function CopyByHand() {
  const { text } = useStore(uncopied);
  const field = useRef<HTMLTextAreaElement>(null);
  return (
    <Dialog
      title="Copy it from here"
      isOpen={text !== null}
      onOpenChange={() => uncopied.setState({ text: null })}
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
