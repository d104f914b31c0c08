import { compareText } from '../compare-text.ts';
import type { Day } from './parse-edtf.ts';

/** The day of undated things: sorts after every day. Cypher and cursors use the same value. */
export const UNDATED: Day = '9999';

type Dated = { id: string; earliest: Day | null; latest: Day | null };

/** Oldest first, undated last; ties are broken by id, so that the order never depends on the source of the items. */
export function compareByDate(a: Dated, b: Dated): number {
  return (
    compareText(a.earliest ?? UNDATED, b.earliest ?? UNDATED) ||
    compareText(a.latest ?? UNDATED, b.latest ?? UNDATED) ||
    compareText(a.id, b.id)
  );
}
