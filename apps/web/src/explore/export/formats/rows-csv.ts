import { csvText } from '../../../ui/csv-text.ts';
import type { ExportInput } from '../export-input.ts';
import { provenanceOf } from '../provenance.ts';
import type { Row } from './tie-row.ts';

/**
 * Rows as CSV, with what the file is in columns of every row: lines of another form at the top or the end would be read as data by
 * Excel, R and pandas.
 * @param head the names of the columns
 */
export function rowsCsv(head: readonly string[], rows: readonly Row[], input: ExportInput): string {
  const about = provenanceOf(input);
  return csvText(
    [...head, ...Object.keys(about)],
    rows.map((row) => [...head.map((name) => row[name] ?? ''), ...Object.values(about)]),
  );
}
