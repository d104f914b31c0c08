'use client';
import { useState } from 'react';
import { TieLine } from '../../tie/tie-line.tsx';
import styles from './dossier.module.css';
import type { ToldSection } from './told-section.ts';

/** Statements of one group; the first few are open. */
export function TieSection({ section }: { section: ToldSection }) {
  const [isWhole, setWhole] = useState(false);
  const { title, aside, open, folded } = section;
  return (
    <section aria-label={title}>
      <div className={styles.sectionHead}>
        <h3>{title}</h3>
        <span>{aside}</span>
      </div>
      <ul className={styles.ties}>
        {(isWhole ? [...open, ...folded] : open).map((listed) => (
          <TieLine key={listed.tie.id} {...listed} />
        ))}
      </ul>
      {folded.length > 0 && !isWhole && (
        <button type="button" className={styles.all} onClick={() => setWhole(true)}>
          All {open.length + folded.length}
        </button>
      )}
    </section>
  );
}
