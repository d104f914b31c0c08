'use client';
import { yearOf } from '@kto-kogo/domain';
import { useMemo } from 'react';
import { termLinker } from '../../record/terms/term-linker.tsx';
import { useExplorer } from '../context/explorer-context.tsx';
import { useTerms } from '../panel/use-terms.ts';
import { FoundRows } from '../rows/found-rows.tsx';
import { selectedIn } from '../rows/selected-in.ts';
import { useFoundTies } from '../rows/use-found-ties.ts';
import { useRowLinks } from '../rows/use-row-links.ts';
import { sceneWords } from '../scene/scene-words.ts';
import { type ListedTie, listTies } from '../tie/listed-tie.ts';
import { ListRow } from './list-row.tsx';
import styles from './reading-list.module.css';

/** The same view as sentences, year by year. */
export function ReadingList() {
  const { view, scene } = useExplorer();
  const terms = useTerms();
  const found = useFoundTies();
  const { ties: all, typed } = found;
  const links = useRowLinks();
  const years = useMemo(() => byYear(listTies(all, termLinker(terms))), [all, terms]);
  return (
    <FoundRows found={found} shape="list">
      <div className={styles.list}>
        <p className={styles.words}>{sceneWords(scene, view)}</p>
        {[...years].map(([year, ties]) => (
          <section key={year} aria-label={year}>
            <h2 className={styles.year}>{year}</h2>
            <ul className={styles.ties}>
              {ties.map((listed) => (
                <ListRow
                  key={listed.tie.id}
                  listed={listed}
                  selected={selectedIn(listed.tie, view.selection)}
                  links={links}
                  typed={typed}
                  stances={scene.stances}
                />
              ))}
            </ul>
          </section>
        ))}
      </div>
    </FoundRows>
  );
}

/** Ties in the order given, under the year in which the earliest reading of their date begins. */
function byYear(ties: readonly ListedTie[]): Map<string, ListedTie[]> {
  const years = new Map<string, ListedTie[]>();
  for (const listed of ties) {
    const { tie } = listed;
    const year = tie.earliest === null ? 'On a date not known' : String(yearOf(tie.earliest));
    years.set(year, [...(years.get(year) ?? []), listed]);
  }
  return years;
}
