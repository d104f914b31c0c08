'use client';
import { Copy } from 'lucide-react';
import { useState } from 'react';
import { Button } from '../../ui/button.tsx';
import { copyText } from '../../ui/copy/copy-text.ts';
import styles from './citation-text.module.css';

type Props = { name: string; text: string; isCode?: boolean };

/** A text to be copied, which can be selected too. */
export function CitationText({ name, text, isCode = false }: Props) {
  const [isCopied, setCopied] = useState(false);
  return (
    <section className={styles.part} aria-label={name}>
      <div className={styles.head}>
        <h3>{name}</h3>
        <span role="status" className={styles.said}>
          {isCopied && 'Copied.'}
        </span>
        <Button onClick={async () => setCopied(await copyText(text))} aria-label={`Copy ${name}`}>
          <Copy size={15} strokeWidth={1.75} aria-hidden />
          Copy
        </Button>
      </div>
      <textarea
        className={isCode ? styles.code : styles.text}
        aria-label={name}
        readOnly
        rows={isCode ? 3 : 4}
        value={text}
      />
    </section>
  );
}
