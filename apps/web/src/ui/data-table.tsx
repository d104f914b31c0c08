import { Fragment, type ReactNode } from 'react';
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
  /** What stands beneath a row, across all columns; null for nothing. */
  beneath?: (row: Row) => ReactNode;
};

/**
 * A table that becomes cards on narrow screens; each cell then shows its column's title. A function and no component, so that
 * what is linked at its first use on a page is linked in the table's place.
 */
export function dataTable<Row>({ caption, columns, rows, keyOf, beneath }: Props<Row>): ReactNode {
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
        {rows.map((row) => {
          // In the order of the page, for the terms.
          const cells = columns.map(({ title, cell, isHeading, isNumber, isTight }) =>
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
          );
          const more = beneath?.(row) ?? null;
          return (
            <Fragment key={keyOf(row)}>
              <tr className={styles.row} data-continued={more !== null || undefined}>
                {cells}
              </tr>
              {more !== null && (
                <tr className={styles.beneath}>
                  <td colSpan={columns.length}>{more}</td>
                </tr>
              )}
            </Fragment>
          );
        })}
      </tbody>
    </table>
  );
}
