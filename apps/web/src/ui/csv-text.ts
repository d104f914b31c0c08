import { unparse } from 'papaparse';

/** By this spreadsheets know UTF-8; without it they take it for the encoding of their system. */
const BYTE_ORDER_MARK = '\uFEFF';

const NEW_LINE = '\r\n';
/** What begins so, a spreadsheet takes for a formula. */
const FORMULA = /^[=+\-@\t\r]/;

/** Rows as CSV (RFC 4180) with a header row, for spreadsheets: a formula is escaped. */
export function csvText(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const lines = [head, ...rows].map((cells) => [...cells]);
  return BYTE_ORDER_MARK + unparse(lines, { newline: NEW_LINE, escapeFormulae: FORMULA }) + NEW_LINE;
}
