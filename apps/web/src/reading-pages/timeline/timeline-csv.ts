import { TIE_KIND_FACTS, type TieKind } from '@kto-kogo/domain';
import { csvText } from '../../ui/csv-text.ts';
import type { TableMonth } from './table-months.ts';

/** The table of months as CSV. */
export function timelineCsv(kinds: readonly TieKind[], months: readonly TableMonth[]): string {
  return csvText(
    ['month', ...kinds.map((kind) => TIE_KIND_FACTS[kind].many), 'arrests', 'of these dated less closely'],
    months.map(({ month, counts, arrests, vague }) => [
      month,
      ...[...kinds.map((kind) => counts.get(kind) ?? 0), arrests, vague].map(String),
    ]),
  );
}
