'use client';
import { Search } from 'lucide-react';
import { SEARCH_INPUT } from './focus-search.ts';
import styles from './search-box.module.css';

type Props = { size: 'small' | 'large'; initialText?: string };

export function SearchBox({ size, initialText = '' }: Props) {
  return (
    <search>
      <form action="/search" className={styles.form} data-size={size}>
        <Search className={styles.icon} size={18} strokeWidth={1.75} aria-hidden />
        <input
          name="q"
          defaultValue={initialText}
          aria-label="Search"
          className={styles.input}
          {...{ [SEARCH_INPUT]: '' }}
        />
      </form>
    </search>
  );
}
