import type { TieSummary } from '@kto-kogo/domain';

/** Oldest first, undated last; then by id, so that the order never depends on where the ties came from. */
export function compareByDate(a: TieSummary, b: TieSummary): number {
  return (
    (a.earliest ?? '9999').localeCompare(b.earliest ?? '9999') ||
    (a.latest ?? '9999').localeCompare(b.latest ?? '9999') ||
    a.id.localeCompare(b.id)
  );
}
