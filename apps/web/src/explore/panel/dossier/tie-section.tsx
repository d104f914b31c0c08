'use client';
import { useState } from 'react';
import { useExplorer } from '../../context/explorer-context.tsx';
import { TieLine } from '../../tie/tie-line.tsx';
import styles from './dossier.module.css';
import type { ToldSection } from './told-section.ts';

/** Statements of one group; the first few are open. */
export function TieSection({ section }: { section: ToldSection }) {
  const [isWhole, setWhole] = useState(false);
  const { scene } = useExplorer();
  const { title, aside, open, folded } = section;
  const all = [...open, ...folded];
  const kept = all.filter(({ tie }) => scene.isKept(tie)).length;
  return (
    <section aria-label={title}>
      <div className={styles.sectionHead}>
        <h3>{title}</h3>
        <span>{aside}</span>
      </div>
      {kept < all.length && (
        <p className={styles.kept}>
          {kept === 0 ? 'None' : kept} of {all.length} kept by the filters
        </p>
      )}
      <ul className={styles.ties}>
        {(isWhole ? all : open).map((listed) => (
          <TieLine key={listed.tie.id} {...listed} />
        ))}
      </ul>
      {folded.length > 0 && !isWhole && (
        <button type="button" className={styles.all} onClick={() => setWhole(true)}>
          All {all.length}
        </button>
      )}
    </section>
  );
}
