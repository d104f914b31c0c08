import { Users } from 'lucide-react';
import type { LiveDesk } from '../../live/desk-reader.ts';
import styles from '../desk.module.css';

/** How many are there, and how. */
export function ClassCounts({ counts: { following, exploring, away } }: Pick<LiveDesk, 'counts'>) {
  return (
    <p className={styles.clock}>
      <Users size={16} strokeWidth={1.75} aria-hidden />
      {following} following, {exploring} exploring, {away} away
    </p>
  );
}
