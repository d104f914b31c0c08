import type { ReactNode } from 'react';
import type { LinkTerms } from '../terms/term-linker.tsx';
import fringe from './fringe.module.css';
import type { Lens, LensMark } from './lens.ts';
import styles from './lens-notes.module.css';
import { StanceText } from './stance-text.tsx';

type Props = {
  lenses: readonly Lens[];
  /** What they make of one entity or tie; not empty. */
  marks: readonly LensMark[];
  /** Of each mark, its note with the terms linked. */
  notes: readonly ReactNode[];
};

/** What each lens makes of something, with its historian and sources; two of them side by side, each under its name. */
export function LensNotes({ lenses, marks, notes }: Props) {
  return (
    <div className={styles.notes}>
      {lenses.map((lens) => {
        const own = marks.flatMap((mark, index) => (mark.lens.id === lens.id ? [{ mark, index }] : []));
        return (
          <div
            key={lens.id}
            className={lens.isFringe ? `${styles.lens} ${fringe.fringe}` : styles.lens}
            data-lens={lens.id}
          >
            <p className={styles.name}>
              {lens.letter !== null && <b>{lens.letter} </b>}
              {lens.name}
              {lens.isFringe && <strong> · fringe: rejected by nearly all historians</strong>}
            </p>
            {own.map(({ mark, index }) => (
              <StanceText key={mark.stance.kind} stance={mark.stance} note={notes[index]} />
            ))}
            {own.length === 0 && <p className={styles.silent}>says nothing of it</p>}
          </div>
        );
      })}
    </div>
  );
}

/** The same with its notes linked; null where no lens speaks. A function, for the terms to be linked in its place. */
export function lensNotes(
  lenses: readonly Lens[],
  marks: readonly LensMark[] | undefined,
  linkTerms: LinkTerms,
): ReactNode {
  if (marks === undefined) return null;
  const notes = marks.map(({ stance }) => linkTerms(stance.note));
  return <LensNotes lenses={lenses} marks={marks} notes={notes} />;
}
