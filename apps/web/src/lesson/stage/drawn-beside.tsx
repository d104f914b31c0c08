import type { CSSProperties, ReactNode } from 'react';
import fringe from '../../record/interpretation/fringe.module.css';
import type { Lens } from '../../record/interpretation/lens.ts';
import styles from './drawn-beside.module.css';

type Props = {
  lenses: readonly Lens[];
  /** Of a drawing in px at least, with two beside each other where there is room; null where both are too wide for that. */
  column: number | null;
  /** In px, where it is drawn for a width. */
  width?: number;
  /** What is drawn through one lens, whose letter would say nothing. */
  draw: (lens: Lens) => ReactNode;
};

/** A stage with two lenses side by side: drawn once through each. */
export function DrawnBeside({ lenses, column, width, draw }: Props) {
  const style: CSSProperties & Record<`--${string}`, string> =
    column === null ? {} : { width, '--column': `${column}px` };
  return (
    <div className={styles.beside} style={style} data-has-columns={column !== null || undefined}>
      {lenses.map((lens) => (
        <section key={lens.id} aria-label={`Through ${lens.name}`} className={styles.one}>
          <p className={lens.isFringe ? `${styles.lens} ${styles.fringe} ${fringe.fringe}` : styles.lens}>
            {lens.name}
            {lens.isFringe && ' (fringe: rejected by nearly all historians)'}
          </p>
          {draw({ ...lens, letter: null })}
        </section>
      ))}
    </div>
  );
}
