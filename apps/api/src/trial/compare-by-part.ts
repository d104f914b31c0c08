import { compareText, TRIAL_PARTS, type TrialRole } from '@kto-kogo/domain';

export type PartOfTrial = Pick<TrialRole, 'id' | 'part' | 'inReserve'>;

/** Order: defendants, judges and after them those in reserve, prosecutors, witnesses. */
export function compareByPart(a: PartOfTrial, b: PartOfTrial): number {
  return (
    TRIAL_PARTS.indexOf(a.part) - TRIAL_PARTS.indexOf(b.part) ||
    Number(a.inReserve) - Number(b.inReserve) ||
    compareText(a.id, b.id)
  );
}
