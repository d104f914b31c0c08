import { type Claim, TRIAL_PARTS, type TrialRole } from '@kto-kogo/domain';
import { compareText } from '../order/compare-text.ts';

const LAST = '9999';

/** Oldest first, undated last; then by id, so that the order never depends on the database. */
export function compareByDate(a: Claim, b: Claim): number {
  return (
    compareText(a.earliest ?? LAST, b.earliest ?? LAST) ||
    compareText(a.latest ?? LAST, b.latest ?? LAST) ||
    compareText(a.id, b.id)
  );
}

/** As a court is listed: defendants, judges, prosecutors, witnesses. */
export function compareByPart(a: TrialRole, b: TrialRole): number {
  return TRIAL_PARTS.indexOf(a.part) - TRIAL_PARTS.indexOf(b.part) || compareText(a.id, b.id);
}
