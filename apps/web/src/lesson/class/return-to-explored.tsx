'use client';
import { PageLink } from '../../ui/page-link.tsx';
import type { Explored } from '../way-back/way-back.ts';
import styles from './return-to-explored.module.css';

/** What was explored stays one tap away for the rest of the class. */
export function ReturnToExplored({ explored }: { explored: Explored | null }) {
  if (explored === null) return null;
  const title = explored.title.replace(/ · Kto-Kogo$/, '');
  return (
    <p className={styles.return}>
      <PageLink href={explored.href}>
        Return to what you were looking at{title !== '' && `: ${title}`}
      </PageLink>
    </p>
  );
}
