import { type Participation, stateParticipation } from '@kto-kogo/domain';
import type { EventFile } from '../files/event-file.ts';
import type { TrialFile } from '../files/trial-file.ts';
import { claimDates } from './claim-dates.ts';
import type { Known } from './known.ts';
import { participationId } from './tie-ids.ts';
import { partsOfTrial } from './trial-roles.ts';

/**
 * The participants of events and trials. A role that is the figure's part in the court is left out: it is a trial role already.
 */
export function deriveParticipations(events: (EventFile | TrialFile)[], known: Known): Participation[] {
  return events.flatMap((event) => {
    const inCourt = new Set(
      'defendants' in event ? partsOfTrial(event).map(({ figure, part }) => `${figure} ${part}`) : [],
    );
    return event.participants
      .filter(({ figure, role }) => !inCourt.has(`${figure} ${role?.toUpperCase()}`))
      .map(({ figure, role, standing }) => ({
        kind: 'PARTICIPATION',
        id: participationId(figure, event.id),
        from: figure,
        to: event.id,
        ...claimDates(event.date),
        standing: standing ?? event.standing,
        statement: stateParticipation({
          from: known(figure).name,
          event: event.name,
          role,
          date: event.date,
        }),
        citations: event.citations,
        role,
      }));
  });
}
