'use client';
import { Share2 } from 'lucide-react';
import { useState } from 'react';
import { Button } from '../../ui/button.tsx';
import styles from './print-button.module.css';

const WORDS = { idle: 'Link', copied: 'Copied', refused: 'In the address bar' } as const;

/** Copies the page's address and confirms it, also to screen readers. */
export function LinkButton() {
  const [state, setState] = useState<keyof typeof WORDS>('idle');
  const copy = () => {
    navigator.clipboard.writeText(window.location.href).then(
      () => setState('copied'),
      () => setState('refused'),
    );
  };
  return (
    <Button className={styles.button} onClick={copy} onBlur={() => setState('idle')}>
      <Share2 size={15} strokeWidth={1.75} aria-hidden />
      <span aria-live="polite">{WORDS[state]}</span>
    </Button>
  );
}
