import { groupBy, type Id, parseEdtf } from '@kto-kogo/domain';
import type { AccusationFile } from '../files/claim-files.ts';
import type { EventFile } from '../files/event-file.ts';
import type { TrialFile } from '../files/trial-file.ts';
import { partsOfTrial } from './trial-roles.ts';

type Occurrences = { events: EventFile[]; trials: TrialFile[] };

/**
 * Says of each accusation the trial, plenum or congress in which it was made: what its file says, or else what follows from its date.
 * Null where neither tells.
 * - Testimony in court was given in the trial that it concerns, where that was under way. Where it concerns something else, in the trial
 *   under way in which the accuser had a part, if there is one only.
 * - A public speech on the occasion of a gathering was made there, where that was under way.
 */
export function madeAtIn({ events, trials }: Occurrences): (accusation: AccusationFile) => Id | null {
  const gatherings = new Map(
    events.flatMap((event) => (event.gathering ? [[event.id, event] as const] : [])),
  );
  const trialById = new Map(trials.map((trial) => [trial.id, trial]));
  const parts = trials.flatMap((trial) => [...new Set(partsIn(trial))].map((figure) => ({ figure, trial })));
  const trialsOf = groupBy(parts, ({ figure }) => figure);
  return ({ madeAt, manner, occasion, accuser, date }) => {
    if (madeAt !== null || date === null) return madeAt;
    const isUnderWay = (each: EventFile | TrialFile) => each.date !== null && isWithin(date, each.date);
    const ifUnderWay = (each: EventFile | TrialFile | undefined) =>
      each !== undefined && isUnderWay(each) ? each.id : null;
    if (manner === 'PUBLIC_SPEECH') return ifUnderWay(gatherings.get(occasion ?? ''));
    if (manner !== 'COURTROOM_TESTIMONY') return null;
    const withAccuser = (trialsOf.get(accuser) ?? []).map(({ trial }) => trial).filter(isUnderWay);
    const only = withAccuser.length === 1 ? withAccuser[0] : undefined;
    return ifUnderWay(trialById.get(occasion ?? '')) ?? only?.id ?? null;
  };
}

/** Whether every reading of a date lies within the days of another. */
export function isWithin(date: string, days: string): boolean {
  const [inner, outer] = [parseEdtf(date), parseEdtf(days)];
  return inner.earliest >= outer.earliest && inner.latest <= outer.latest;
}

/** Whether somebody is recorded as having been there. */
export function hasPart(figure: Id, occurrence: EventFile | TrialFile): boolean {
  return partsIn(occurrence).includes(figure);
}

function partsIn(occurrence: EventFile | TrialFile): Id[] {
  const parts = 'defendants' in occurrence ? partsOfTrial(occurrence) : [];
  return [...occurrence.participants, ...parts].map(({ figure }) => figure);
}
