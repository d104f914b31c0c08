import type { NetworkTie } from './parts.ts';

/** Oldest first, undated last; then by id, so that the order never depends on where the ties came from. */
export function compareByDate(a: NetworkTie, b: NetworkTie): number {
  return (
    (a.earliest ?? '9999').localeCompare(b.earliest ?? '9999') ||
    (a.latest ?? '9999').localeCompare(b.latest ?? '9999') ||
    a.id.localeCompare(b.id)
  );
}
