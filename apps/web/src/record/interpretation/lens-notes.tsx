import type { ReactNode } from 'react';
import type { LinkTerms } from '../terms/term-linker.tsx';
import fringe from './fringe.module.css';
import type { Lens, LensMark } from './lens.ts';
import styles from './lens-notes.module.css';
import { StanceText } from './stance-text.tsx';

/**
 * What each lens makes of one entity or tie, with its historian and sources; two of them side by side, each under its name. Null where
 * none speaks. A function, for the terms to be linked in its place.
 */
export function lensNotes(
  lenses: readonly Lens[],
  marks: readonly LensMark[] | undefined,
  linkTerms: LinkTerms,
): ReactNode {
  if (marks === undefined) return null;
  return (
    <div className={styles.notes}>
      {lenses.map(({ id, letter, name, isFringe }) => {
        const own = marks.filter(({ lens }) => lens.id === id);
        return (
          <div key={id} className={isFringe ? `${styles.lens} ${fringe.fringe}` : styles.lens} data-lens={id}>
            <p className={styles.name}>
              {letter !== null && <b>{letter} </b>}
              {linkTerms(name)}
              {isFringe && <strong> · fringe: rejected by nearly all historians</strong>}
            </p>
            {own.map(({ stance }) => (
              <StanceText key={stance.kind} stance={stance} note={linkTerms(stance.note)} />
            ))}
            {own.length === 0 && <p className={styles.silent}>says nothing of it</p>}
          </div>
        );
      })}
    </div>
  );
}
