'use client';
import { useEffect, useState } from 'react';
import styles from './offline-notice.module.css';
import { useIsOnline } from './use-is-online.ts';
import { onWaitingLink } from './waiting-link.ts';

/** How long it stays once the network is back or a link was pressed. */
const SAID_MS = 8000;

/** Says that there is no network, and of a link that is pressed meanwhile that it has to wait. */
export function OfflineNotice() {
  const isOnline = useIsOnline();
  const [isPressed, setPressed] = useState(false);
  useEffect(() => onWaitingLink(() => setPressed(true)), []);
  useEffect(() => {
    if (!isPressed) return;
    const timer = setTimeout(() => setPressed(false), SAID_MS);
    return () => clearTimeout(timer);
  }, [isPressed]);
  const words = wordsOf(isOnline, isPressed);
  return (
    <p role="status" className={words === null ? styles.silent : styles.notice}>
      {words}
    </p>
  );
}

function wordsOf(isOnline: boolean, isPressed: boolean): string | null {
  if (isOnline) return isPressed ? 'You are online again. The link can be followed now.' : null;
  return isPressed
    ? 'You are offline. That page must wait; what is loaded goes on working.'
    : 'You are offline. What is loaded goes on working; other pages must wait.';
}
