'use client';
import { usePathname } from 'next/navigation';
import { useState } from 'react';
import { timeOfDay } from '../../../ui/time-of-day.ts';
import { useIsBrowser } from '../../../ui/use-is-browser.ts';
import styles from './unchecked-line.module.css';

/**
 * @param since in ISO. The server does not know the reader's clock: it says the hour of Greenwich.
 */
export function UncheckedLine({ since }: { since: string }) {
  const isBrowser = useIsBrowser();
  const path = usePathname();
  const [first] = useState(path);
  // While the record does not answer every page is loaded whole. One to which the browser went by itself was checked.
  if (path !== first) return null;
  return (
    <p role="status" className={styles.line} data-unchecked>
      The record has not answered since{' '}
      <time dateTime={since}>{isBrowser ? timeOfDay(since) : `${since.slice(11, 16)} UTC`}</time>; this is
      what was asked before.
    </p>
  );
}
