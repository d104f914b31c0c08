'use client';
import { useEffect, useState } from 'react';
import styles from './offline-notice.module.css';
import { useIsOnline } from './use-is-online.ts';
import { waitsWords } from './waits-words.ts';
import { onWaits, type Waiting } from './what-waits.ts';

/** How long it stays once the network is back or something was pressed. */
const SAID_MS = 8000;

/** Says that there is no network, and of what is pressed meanwhile, or does not come in spite of it, that it has to wait. */
export function OfflineNotice() {
  const isOnline = useIsOnline();
  const [waiting, setWaiting] = useState<Waiting | null>(null);
  useEffect(() => onWaits(setWaiting), []);
  useEffect(() => {
    if (waiting === null) return;
    const timer = setTimeout(() => setWaiting(null), SAID_MS);
    return () => clearTimeout(timer);
  }, [waiting]);
  const words = waitsWords(isOnline, waiting);
  return (
    <p role="status" className={words === null ? styles.silent : styles.notice}>
      {words}
    </p>
  );
}
