import type { ReactNode } from 'react';
import styles from './data-table.module.css';

export type Column<Row> = {
  title: string;
  cell: (row: Row) => ReactNode;
  /** Whether the cells of the column are row headers. */
  isHeading?: boolean;
  isNumber?: boolean;
  /** Does not wrap where there are columns: for dates and single words. */
  isTight?: boolean;
};

type Props<Row> = {
  /** What the table lists, for screen readers only. */
  caption: string;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  keyOf: (row: Row) => string;
};

/**
 * A table that becomes cards on narrow screens; each cell then shows its column's title. A function and no component, so that
 * what is linked at its first use on a page is linked in the table's place.
 */
export function dataTable<Row>({ caption, columns, rows, keyOf }: Props<Row>): ReactNode {
  return (
    <table className={styles.table}>
      <caption className={styles.caption}>{caption}</caption>
      <thead className={styles.head}>
        <tr>
          {columns.map(({ title, isNumber }) => (
            <th key={title} scope="col" data-number={isNumber}>
              {title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={keyOf(row)} className={styles.row}>
            {columns.map(({ title, cell, isHeading, isNumber, isTight }) =>
              isHeading ? (
                <th key={title} scope="row" className={styles.heading}>
                  {cell(row)}
                </th>
              ) : (
                <td
                  key={title}
                  data-title={title}
                  data-number={isNumber}
                  data-tight={isTight}
                  className={styles.cell}
                >
                  {cell(row)}
                </td>
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
