/** By this spreadsheets know UTF-8; without it they take it for the encoding of their system. */
const BYTE_ORDER_MARK = '\uFEFF';

/** Rows as CSV (RFC 4180) with a header row, for spreadsheets. */
export function csvText(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return BYTE_ORDER_MARK + [head, ...rows].map((cells) => `${cells.map(toCell).join(',')}\r\n`).join('');
}

/** Quotes a cell, and escapes one that a spreadsheet would take for a formula. */
function toCell(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
