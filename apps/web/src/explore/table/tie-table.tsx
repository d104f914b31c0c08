'use client';
import type { SortColumn } from '@kto-kogo/address';
import { type ReactNode, useMemo } from 'react';
import type { Term } from '../../record/terms/term.ts';
import { termLinker } from '../../record/terms/term-linker.tsx';
import { sortBy } from '../actions/view-changes.ts';
import { ExploreLink } from '../context/explore-link.tsx';
import { useExplorer } from '../context/explorer-context.tsx';
import { useTerms } from '../panel/use-terms.ts';
import { FoundRows } from '../rows/found-rows.tsx';
import { selectedIn } from '../rows/selected-in.ts';
import { useFoundTies } from '../rows/use-found-ties.ts';
import { useRowLinks } from '../rows/use-row-links.ts';
import { sceneWords } from '../scene/scene-words.ts';
import type { TableRow } from './table-row.ts';
import { TieRow } from './tie-row.tsx';
import styles from './tie-table.module.css';
import { useRows } from './use-rows.ts';

const COLUMNS: readonly { column: SortColumn; word: string }[] = [
  { column: 'date', word: 'Date' },
  { column: 'who', word: 'Who' },
  { column: 'tie', word: 'Tie' },
  { column: 'whom', word: 'Whom' },
  { column: 'truth', word: 'Holds?' },
  { column: 'coerced', word: 'Force' },
  { column: 'standing', word: 'Recorded' },
];

/** The network as a table: same ties, selection and address. */
export function TieTable() {
  const { view, scene } = useExplorer();
  const found = useFoundTies();
  const { typed } = found;
  const rows = useRows(found.ties);
  const links = useRowLinks();
  const terms = useTerms();
  const statuses = useMemo(() => linkStatuses(rows, terms), [rows, terms]);
  const { column: sorted, isDescending } = view.sort;
  return (
    <FoundRows found={found} shape="table">
      <div className={styles.frame}>
        <table className={styles.table}>
          <caption className={styles.caption}>{sceneWords(scene, view)}</caption>
          <thead>
            <tr>
              {COLUMNS.map(({ column, word }) => (
                <th
                  key={column}
                  scope="col"
                  aria-sort={column !== sorted ? undefined : isDescending ? 'descending' : 'ascending'}
                >
                  <ExploreLink to={sortBy(column)} className={styles.sort}>
                    {word}
                    <span aria-hidden="true" className={styles.way}>
                      {column !== sorted ? '' : isDescending ? '▼' : '▲'}
                    </span>
                  </ExploreLink>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row, index) => (
              <TieRow
                key={row.tie.id}
                row={row}
                truth={statuses[index]?.truth}
                standing={statuses[index]?.standing}
                selected={selectedIn(row.tie, view.selection)}
                links={links}
                typed={typed}
                stances={scene.stances}
              />
            ))}
          </tbody>
        </table>
      </div>
    </FoundRows>
  );
}

type Status = Record<'truth' | 'standing', ReactNode>;

/** The status of each row, with terms linked where the table has them first. */
function linkStatuses(rows: readonly TableRow[], terms: readonly Term[]): Status[] {
  const linkTerms = termLinker(terms);
  return rows.map(({ truth, standing }) => ({
    // Not as a label: "disputed" alone is a word of standing.
    truth: linkTerms(truth),
    standing: linkTerms.label(standing),
  }));
}
