import type { ReactNode } from 'react';
import { lensNotes } from '../../record/interpretation/lens-notes.tsx';
import type { LinkTerms } from '../../record/terms/term-linker.tsx';
import type { Arrival } from '../cascade-record.ts';
import styles from './arrival-lens.module.css';
import { type LaidLens, marksOf } from './laid-lens.ts';

/**
 * What the lenses make of somebody reached, and of the tie that reaches; null where they speak of neither. A function, for the
 * terms to be linked in its place.
 */
export function arrivalLens(arrival: Arrival, lens: LaidLens, linkTerms: LinkTerms): ReactNode {
  const marks = marksOf(lens, arrival);
  if (marks === null) return null;
  const parts = [
    { on: arrival.name, notes: lensNotes(lens.lenses, marks.entity ?? undefined, linkTerms) },
    { on: 'this tie', notes: lensNotes(lens.lenses, marks.tie ?? undefined, linkTerms) },
  ];
  return parts
    .filter(({ notes }) => notes !== null)
    .map(({ on, notes }) => (
      <div key={on} className={styles.part}>
        <h3 className={styles.on}>On {on}</h3>
        {notes}
      </div>
    ));
}
