'use client';
import { Keyboard } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useStore } from 'zustand';
import { Dialog } from '../../../ui/dialog.tsx';
import { IconButton } from '../../../ui/icon-button.tsx';
import { KeyCap } from '../../../ui/key-cap.tsx';
import { isTyping } from '../../../ui/keyboard/is-typing.ts';
import { keyGroups } from '../../../ui/keyboard/key-groups.ts';
import styles from './keyboard-help.module.css';

/** The button and the dialog of the keyboard help, and the key that opens it on every page. */
export function KeyboardHelp() {
  const [isOpen, setOpen] = useState(false);
  const groups = useStore(keyGroups);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key === '?' && !isTyping(event)) setOpen(true);
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);
  return (
    <>
      <span className={styles.button}>
        <IconButton name="Keyboard help" onClick={() => setOpen(true)}>
          <Keyboard size={18} strokeWidth={1.75} aria-hidden />
          <KeyCap>?</KeyCap>
        </IconButton>
      </span>
      <Dialog title="Keys" isOpen={isOpen} onOpenChange={setOpen}>
        {groups.map((group) => (
          <section key={group.title}>
            <h3 className={styles.title}>{group.title}</h3>
            <dl className={styles.list}>
              {group.keys.map(({ keys, does }) => (
                <div key={does} className={styles.row}>
                  <dt>
                    {keys.map((key) => (
                      <KeyCap key={key}>{key}</KeyCap>
                    ))}
                  </dt>
                  <dd>{does}</dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </Dialog>
    </>
  );
}
