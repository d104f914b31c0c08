import type { ReplacementTable_ReplacementFragment } from '../../../graphql/generated/graphql.ts';
import { csvText } from '../../../ui/csv-text.ts';

const HEAD = ['id', 'office id', 'office', 'date', 'who', 'replaced whom', 'how the latter left', 'recorded'];

/** The table of replacements as CSV, in its order, with dates as the record has them. */
export function replacementsCsv(rows: readonly ReplacementTable_ReplacementFragment[]): string {
  return csvText(
    HEAD,
    rows.map(({ id, office, date, from, to, how, standing }) => [
      id,
      office.id,
      office.shortName,
      date ?? '',
      from.shortName,
      to.shortName,
      how ?? '',
      standing.toLowerCase(),
    ]),
  );
}
