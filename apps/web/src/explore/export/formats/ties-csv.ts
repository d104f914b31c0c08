import type { ExportInput } from '../export-input.ts';
import { rowsCsv } from './rows-csv.ts';
import { tieRow } from './tie-row.ts';

const HEAD = [
  ...['id', 'date', 'earliest', 'latest', 'until', 'who', 'who_id', 'kind', 'tie', 'whom', 'whom_id'],
  ...['statement', 'claim', 'manner', 'circumstance', 'office', 'occasion', 'made_at'],
  ...['holds', 'under_force', 'recorded', 'note', 'lens', 'citations', 'works', 'links', 'address'],
] as const;

/** A row a tie. */
export function tiesCsv(input: ExportInput): string {
  const names = new Map(input.nodes.map(({ id, name }) => [id, name]));
  const rows = input.ties.map((tie) => ({
    ...tieRow(tie, input),
    who: names.get(tie.from) ?? tie.from,
    who_id: tie.from,
    whom: names.get(tie.to) ?? tie.to,
    whom_id: tie.to,
  }));
  return rowsCsv(HEAD, rows, input);
}
