import { compareText, TRIAL_PARTS, type TrialRole } from '@kto-kogo/domain';

/** Order: defendants, judges, prosecutors, witnesses. */
export function compareByPart(a: TrialRole, b: TrialRole): number {
  return TRIAL_PARTS.indexOf(a.part) - TRIAL_PARTS.indexOf(b.part) || compareText(a.id, b.id);
}
