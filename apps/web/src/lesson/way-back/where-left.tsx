'use client';
import type { Id } from '@kto-kogo/domain';
import { useStore } from 'zustand';
import { PageLink } from '../../ui/page-link.tsx';
import { useIsBrowser } from '../../ui/use-is-browser.ts';
import { wayBack } from './way-back.ts';
import styles from './where-left.module.css';

/** On a step: the way to what was explored from the lesson last. */
export function WhereLeft({ lesson }: { lesson: Id }) {
  const isBrowser = useIsBrowser();
  const way = useStore(wayBack);
  if (!isBrowser || way?.lesson !== lesson || way.explored === null) return null;
  return (
    <p className={styles.left}>
      <PageLink href={way.explored.href}>
        Return to what you were looking at: {way.explored.title.replace(/ · Kto-Kogo$/, '')}
      </PageLink>
    </p>
  );
}
