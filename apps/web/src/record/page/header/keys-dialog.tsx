'use client';
import { useState } from 'react';
import { useStore } from 'zustand';
import { Dialog } from '../../../ui/dialog.tsx';
import { KeyCap } from '../../../ui/key-cap.tsx';
import { keyGroups } from '../../../ui/keyboard/key-groups.ts';
import { areLetterKeysOn } from '../../../ui/keyboard/letter-keys.ts';
import { switchLetterKeys } from '../../../ui/keyboard/switch-letter-keys.ts';
import styles from './keys-dialog.module.css';

type Props = { isOpen: boolean; onOpenChange: (isOpen: boolean) => void };

/** The keys of the site and of the view on screen. */
export function KeysDialog({ isOpen, onOpenChange }: Props) {
  const groups = useStore(keyGroups);
  return (
    <Dialog title="Keys" isOpen={isOpen} onOpenChange={onOpenChange}>
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
      <LetterKeys />
    </Dialog>
  );
}

function LetterKeys() {
  const [areOn, setOn] = useState(areLetterKeysOn);
  return (
    <label className={styles.letters}>
      <input
        type="checkbox"
        checked={areOn}
        onChange={({ target }) => {
          switchLetterKeys(target.checked);
          setOn(target.checked);
        }}
      />
      <span>
        Keys of a single letter or sign do something. Without it arrows and page keys go on working, and
        nothing is pressed by who speaks to this computer.
      </span>
    </label>
  );
}
