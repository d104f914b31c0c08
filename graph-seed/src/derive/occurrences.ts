import type { Event, Trial } from '@kto-kogo/domain';
import type { EventFile } from '../files/event-file.ts';
import type { TrialFile } from '../files/trial-file.ts';

export function deriveEvents(events: EventFile[]): Event[] {
  return events.map((event) => ({ kind: 'EVENT', ...occurrence(event) }));
}

export function deriveTrials(trials: TrialFile[]): Trial[] {
  return trials.map((trial) => ({
    kind: 'TRIAL',
    ...occurrence(trial),
    court: trial.court,
    presiding: trial.presiding,
    prosecutor: trial.prosecutor,
  }));
}

function occurrence(file: EventFile | TrialFile) {
  return {
    id: file.id,
    name: file.name,
    inSentence: file.inSentence,
    shortName: file.shortName ?? file.name,
    aliases: file.aliases,
    date: file.date,
    place: file.place,
    numbers: file.numbers,
    summary: file.summary,
    note: file.note,
    standing: file.standing,
    citations: file.citations,
  };
}
