'use client';
import { useState } from 'react';
import { TieLine } from '../../tie/tie-line.tsx';
import styles from './dossier.module.css';
import type { DossierSection } from './dossier-sections.ts';

const OPEN = 3;

/** Statements of one group; the first few are open. */
export function TieSection({ section }: { section: DossierSection }) {
  const [isWhole, setWhole] = useState(false);
  const { title, aside, ties } = section;
  return (
    <section aria-label={title}>
      <div className={styles.sectionHead}>
        <h3>{title}</h3>
        <span>{aside}</span>
      </div>
      <ul className={styles.ties}>
        {(isWhole ? ties : ties.slice(0, OPEN)).map((tie) => (
          <TieLine key={tie.id} tie={tie} />
        ))}
      </ul>
      {ties.length > OPEN && !isWhole && (
        <button type="button" className={styles.all} onClick={() => setWhole(true)}>
          All {ties.length}
        </button>
      )}
    </section>
  );
}
