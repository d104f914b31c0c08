'use client';
import { type ReactNode, useMemo } from 'react';
import { isSelected, type SortColumn } from '../../address/explore-view.ts';
import { TieSample } from '../../marks/tie-sample.tsx';
import type { Term } from '../../record/terms/term.ts';
import { termLinker } from '../../record/terms/term-linker.tsx';
import { selectTie, sortBy } from '../actions/view-changes.ts';
import { ExploreLink } from '../context/explore-link.tsx';
import { useExplorer } from '../context/explorer-context.tsx';
import { useTerms } from '../panel/use-terms.ts';
import { sceneWords } from '../scene/scene-words.ts';
import { NOT_ASKED, type TableRow } from './table-row.ts';
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
  const rows = useRows();
  const terms = useTerms();
  const statuses = useMemo(() => linkStatuses(rows, terms), [rows, terms]);
  const { column: sorted, isDescending } = view.sort;
  return (
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
          {rows.map(({ tie, date, who, word, whom, truth, coerced }, index) => (
            <tr key={tie.id} data-selected={isSelected(view.selection, tie.id) || undefined}>
              <td className={styles.date}>{date}</td>
              <td>{who}</td>
              <td>
                <ExploreLink
                  to={selectTie(tie.id)}
                  className={styles.tie}
                  aria-label={`${who} ${word} ${whom}`}
                  aria-current={isSelected(view.selection, tie.id) || undefined}
                >
                  <TieSample traits={tie} width={36} />
                  {word}
                </ExploreLink>
              </td>
              <td>{whom}</td>
              <td>{truth === NOT_ASKED ? <NotAsked /> : statuses[index]?.truth}</td>
              <td>{coerced === NOT_ASKED ? <NotAsked /> : coerced}</td>
              <td>{statuses[index]?.standing}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** Empty to the eye; said to those who hear the table. */
function NotAsked() {
  return <span className={styles.unseen}>{NOT_ASKED}</span>;
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
