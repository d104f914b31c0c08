import { type Id, parseEdtf } from '@kto-kogo/domain';
import type { AccusationFile } from '../files/claim-files.ts';
import type { EventFile } from '../files/event-file.ts';
import type { TrialFile } from '../files/trial-file.ts';
import { partsOfTrial } from './trial-roles.ts';

type Occurrences = { events: EventFile[]; trials: TrialFile[] };

/**
 * The trial, plenum or congress in which an accusation was made: what its file says, or else what follows from its date. Null where neither
 * tells.
 * - Testimony in court was given in the trial that it concerns, where that was under way. Where it concerns something else, in the trial
 *   under way in which the accuser had a part, if there is one only.
 * - A public speech on the occasion of a gathering was made there, where that was under way.
 */
export function madeAtOf(accusation: AccusationFile, { events, trials }: Occurrences): Id | null {
  const { madeAt, manner, occasion, accuser, date } = accusation;
  if (madeAt !== null || date === null) return madeAt;
  const isUnderWay = (each: EventFile | TrialFile) => each.date !== null && isWithin(date, each.date);
  const isOccasion = ({ id }: { id: Id }) => id === occasion;
  if (manner === 'PUBLIC_SPEECH') {
    return events.find((each) => isOccasion(each) && each.gathering && isUnderWay(each))?.id ?? null;
  }
  if (manner !== 'COURTROOM_TESTIMONY') return null;
  const underWay = trials.filter(isUnderWay);
  const withAccuser = underWay.filter((trial) => hasPart(accuser, trial));
  const only = withAccuser.length === 1 ? withAccuser[0] : undefined;
  return (underWay.find(isOccasion) ?? only)?.id ?? null;
}

/** Whether every reading of a date lies within the days of another. */
export function isWithin(date: string, days: string): boolean {
  const [inner, outer] = [parseEdtf(date), parseEdtf(days)];
  return inner.earliest >= outer.earliest && inner.latest <= outer.latest;
}

/** Whether somebody is recorded as having been there. */
export function hasPart(figure: Id, occurrence: EventFile | TrialFile): boolean {
  const parts = 'defendants' in occurrence ? partsOfTrial(occurrence) : [];
  return [...occurrence.participants, ...parts].some((each) => each.figure === figure);
}
