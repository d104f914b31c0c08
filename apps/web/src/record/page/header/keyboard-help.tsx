'use client';
import { Keyboard } from 'lucide-react';
import { useEffect, useEffectEvent, useState } from 'react';
import { IconButton } from '../../../ui/icon-button.tsx';
import { KeyCap } from '../../../ui/key-cap.tsx';
import { onAskedForKeys } from '../../../ui/keyboard/ask-for-keys.ts';
import { isShortcut } from '../../../ui/keyboard/letter-keys.ts';
import { useLatePart } from '../../../ui/late/use-late-part.ts';
import styles from './keyboard-help.module.css';

/** The button of the keyboard help, and the key that opens it on every page. */
export function KeyboardHelp() {
  const [isOpen, setOpen] = useState(false);
  const [KeysDialog, askForDialog] = useLatePart(async () => (await import('./keys-dialog.tsx')).KeysDialog);
  const open = () => {
    setOpen(true);
    askForDialog();
  };
  const openAtKey = useEffectEvent((event: KeyboardEvent) => {
    if (event.key === '?' && isShortcut(event)) open();
  });
  const openAsked = useEffectEvent(open);
  useEffect(() => onAskedForKeys(() => openAsked()), []);
  useEffect(() => {
    document.addEventListener('keydown', openAtKey);
    return () => document.removeEventListener('keydown', openAtKey);
  }, []);
  return (
    <>
      <span className={styles.button}>
        <IconButton name="Keyboard help" aria-haspopup="dialog" onClick={open}>
          <Keyboard size={18} strokeWidth={1.75} aria-hidden />
          <KeyCap>?</KeyCap>
        </IconButton>
      </span>
      {KeysDialog !== null && <KeysDialog isOpen={isOpen} onOpenChange={setOpen} />}
    </>
  );
}
