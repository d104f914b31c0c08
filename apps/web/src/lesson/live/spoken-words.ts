import type { Connection } from './follow-room.ts';
import type { Spoken } from './membership.ts';
import type { LiveState } from './room-documents.ts';

type AskPhase = NonNullable<LiveState['ask']>['phase'];

const PHASES: Readonly<Record<AskPhase, string>> = {
  OPEN: 'A question is open.',
  CLOSED: 'The question is closed.',
  SHOWN: 'What was answered is shown.',
  EXPLAINED: 'It is said what is right.',
};

/** What of a class can be heard. */
export type Audible = {
  /** From 1; null before the first. */
  step: number | null;
  of: number;
  title: string;
  /** The question of the class, and how far it has come; null for none. */
  asked: { question: string; phase: AskPhase } | null;
  /** Whom the teacher points at; null for nobody. */
  pointedAt: string | null;
  connection: Connection;
  /** Whether this tab shows something else. */
  isExploring: boolean;
};

/** What is to be said of a change, at most one sentence or two; null for nothing. @param before null for the first that is known */
export function spokenWords(before: Audible | null, now: Audible, spoken: Spoken): string | null {
  if (spoken === 'none') return null;
  const { asked } = now;
  const was = before?.asked?.question === asked?.question ? before?.asked?.phase : undefined;
  if (asked?.phase === 'OPEN' && was !== 'OPEN') return PHASES.OPEN;
  // What had become of a question of this step when it was come to is read there.
  if (asked !== null && was !== undefined && was !== asked.phase) return PHASES[asked.phase];
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
