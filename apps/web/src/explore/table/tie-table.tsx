'use client';
import type { TieSummary } from '@kto-kogo/domain';
import { type ReactNode, useMemo } from 'react';
import { isSelected, type SortColumn } from '../../address/explore-view.ts';
import { TieSample } from '../../marks/tie-sample.tsx';
import type { Term } from '../../record/terms/term.ts';
import { termLinker } from '../../record/terms/term-linker.tsx';
import { selectTie, sortBy } from '../actions/view-changes.ts';
import { ExploreLink } from '../context/explore-link.tsx';
import { useExplorer } from '../context/explorer-context.tsx';
import { useTerms } from '../panel/use-terms.ts';
import { FoundRows } from '../rows/found-rows.tsx';
import { FoundWords } from '../rows/found-words.tsx';
import { NameLink } from '../rows/name-link.tsx';
import { useFoundTies } from '../rows/use-found-ties.ts';
import { type NameLinks, useNameLinks } from '../rows/use-name-links.ts';
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
  const found = useFoundTies();
  const { typed } = found;
  const rows = useRows(found.ties);
  const links = useNameLinks();
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
            {rows.map(({ tie, date, who, word, whom, truth, coerced }, index) => (
              <tr key={tie.id} data-selected={selectedIn(tie, links, isSelected(view.selection, tie.id))}>
                <td className={styles.date}>
                  <FoundWords text={date} typed={typed} />
                </td>
                <td>
                  <NameLink id={tie.from} links={links} typed={typed} />
                </td>
                <td>
                  <ExploreLink
                    to={selectTie(tie.id)}
                    className={styles.tie}
                    aria-label={`${who} ${word} ${whom}`}
                    aria-current={isSelected(view.selection, tie.id) || undefined}
                    data-tie-id={tie.id}
                  >
                    <TieSample traits={tie} width={36} />
                    <FoundWords text={word} typed={typed} />
                  </ExploreLink>
                </td>
                <td>
                  <NameLink id={tie.to} links={links} typed={typed} />
                </td>
                <td>{truth === NOT_ASKED ? <NotAsked /> : statuses[index]?.truth}</td>
                <td>{coerced === NOT_ASKED ? <NotAsked /> : coerced}</td>
                <td>{statuses[index]?.standing}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </FoundRows>
  );
}

/** Empty to the eye; said to those who hear the table. */
function NotAsked() {
  return <span className={styles.unseen}>{NOT_ASKED}</span>;
}

/** What of a row is selected. */
function selectedIn(
  { from, to }: TieSummary,
  { isSelected }: NameLinks,
  isTie: boolean,
): 'tie' | 'end' | undefined {
  if (isTie) return 'tie';
  return isSelected(from) || isSelected(to) ? 'end' : undefined;
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
