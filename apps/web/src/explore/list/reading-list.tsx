'use client';
import { type TieSummary, yearOf } from '@kto-kogo/domain';
import { useExplorer } from '../context/explorer-context.tsx';
import { sceneWords } from '../scene/scene-words.ts';
import { TieLine } from '../tie/tie-line.tsx';
import styles from './reading-list.module.css';

/** The same view as sentences, year by year. */
export function ReadingList() {
  const { view, scene } = useExplorer();
  const years = byYear(scene.ties);
  return (
    <div className={styles.list}>
      <p className={styles.words}>{sceneWords(scene, view)} The same view as the network.</p>
      {[...years].map(([year, ties]) => (
        <section key={year} aria-label={year}>
          <h2 className={styles.year}>{year}</h2>
          <ul className={styles.ties}>
            {ties.map((tie) => (
              <TieLine key={tie.id} tie={tie} />
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

/** Ties in the order given, under the year in which the earliest reading of their date begins. */
function byYear(ties: readonly TieSummary[]): Map<string, TieSummary[]> {
  const years = new Map<string, TieSummary[]>();
  for (const tie of ties) {
    const year = tie.earliest === null ? 'On a date not known' : String(yearOf(tie.earliest));
    years.set(year, [...(years.get(year) ?? []), tie]);
  }
  return years;
}
