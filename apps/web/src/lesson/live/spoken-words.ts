import type { Connection } from './follow-room.ts';
import type { Spoken } from './membership.ts';

/** What of a class can be heard. */
export type Audible = {
  /** From 1; null before the first. */
  step: number | null;
  of: number;
  title: string;
  /** The question that is open; null for none. */
  asked: string | null;
  /** Whom the teacher points at; null for nobody. */
  pointedAt: string | null;
  connection: Connection;
  /** Whether this tab shows something else. */
  isExploring: boolean;
};

/** What is to be said of a change, at most one sentence or two; null for nothing. @param before null for the first that is known */
export function spokenWords(before: Audible | null, now: Audible, spoken: Spoken): string | null {
  if (spoken === 'none') return null;
  if (now.asked !== null && before?.asked !== now.asked) return 'A question is open.';
  if (spoken === 'questions' || now.isExploring || now.step === null) return null;
  if (before?.connection === 'reconnecting' && isConnected(now)) return `Reconnected, step ${now.step}.`;
  if (before?.step !== now.step) return `Step ${now.step} of ${now.of}. ${now.title}`;
  return now.pointedAt !== null && before.pointedAt !== now.pointedAt
    ? `Your teacher points at ${now.pointedAt}.`
    : null;
}

function isConnected({ connection }: Audible): boolean {
  return connection === 'live' || connection === 'slow';
}
