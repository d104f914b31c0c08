'use client';
import { useIsOnline } from '../../ui/online/use-is-online.ts';
import { offlineSearchWords } from '../../ui/online/waits-words.ts';
import styles from './search-waits.module.css';

/** Where the list of what is found would be, which cannot be loaded: that the search has to wait. */
export function SearchWaits() {
  return (
    <p role="status" className={styles.waits}>
      {useIsOnline() ? null : offlineSearchWords(null)}
    </p>
  );
}
