import { type Participation, stateParticipation } from '@kto-kogo/domain';
import type { EventFile, ParticipantFile } from '../files/event-file.ts';
import type { TrialFile } from '../files/trial-file.ts';
import { claimDates } from './claim-dates.ts';
import type { Known } from './known.ts';
import { predicateOf } from './role-words.ts';
import { participationId } from './tie-ids.ts';
import { partsOfTrial } from './trial-roles.ts';

export function deriveParticipations(events: (EventFile | TrialFile)[], known: Known): Participation[] {
  return events.flatMap((event) =>
    besideCourt(event).map(({ figure, role, did, standing, citations }) => ({
      kind: 'PARTICIPATION',
      id: participationId(figure, event.id),
      from: figure,
      to: event.id,
      ...claimDates(event.date),
      standing: standing ?? event.standing,
      statement: stateParticipation({
        from: known(figure).inSentence,
        did: didOf({ role, did }, event),
        date: event.date,
      }),
      note: null,
      citations: citations.length > 0 ? citations : event.citations,
      role,
    })),
  );
}

/** The participants without those whose role is their part in the court, which is a trial role already. */
export function besideCourt(event: EventFile | TrialFile): (ParticipantFile & { index: number })[] {
  const inCourt = new Set(
    'defendants' in event ? partsOfTrial(event).map(({ figure, part }) => `${figure} ${part}`) : [],
  );
  return event.participants
    .map((participant, index) => ({ ...participant, index }))
    .filter(({ figure, role }) => !inCourt.has(`${figure} ${role.toUpperCase()}`));
}

/** The predicate of a statement; the check has seen to it that there is one. */
function didOf({ role, did }: Pick<ParticipantFile, 'role' | 'did'>, event: EventFile | TrialFile): string {
  if (did !== null) return did;
  const predicate = predicateOf(role);
  if (predicate === null)
    throw new Error(`No words for the role "${role}" in ${event.id}, which was checked.`);
  return `${predicate} ${event.inSentence}`;
}
