'use client';
import { Share2 } from 'lucide-react';
import { useState } from 'react';
import { Button } from '../../ui/button.tsx';
import { copyText } from '../../ui/copy/copy-text.ts';
import styles from './print-button.module.css';

/** Copies the page's address and confirms it, also to screen readers. */
export function LinkButton() {
  const [isCopied, setCopied] = useState(false);
  const copy = async () => setCopied(await copyText(window.location.href));
  return (
    <Button className={styles.button} onClick={copy} onBlur={() => setCopied(false)}>
      <Share2 size={15} strokeWidth={1.75} aria-hidden />
      <span aria-live="polite">{isCopied ? 'Copied' : 'Link'}</span>
    </Button>
  );
}
