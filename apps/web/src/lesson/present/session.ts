import type { Id } from '@kto-kogo/domain';
import { randomName } from './channel.ts';
import { OPENING, type Shown } from './shown.ts';

const KEY = 'kto-kogo-presenting';

/** One presentation of a lesson. It is kept in its tab, so that a desk that is loaded anew goes on. */
export type Session = {
  name: string;
  lesson: Id;
  shown: Omit<Shown, 'desk'>;
  /** When the clock began, in ms since 1970; null before it did. */
  startedAt: number | null;
};

let current: Session | null = null;

/** The session of this tab for a lesson: the one that it had, or a new one. Only in the browser. */
export function openSession(lesson: Id, steps: number): Session {
  if (current?.lesson !== lesson) {
    const stored = readStored();
    current =
      stored?.lesson === lesson
        ? { ...stored, shown: { ...stored.shown, step: Math.min(stored.shown.step, steps - 1) } }
        : { name: randomName(), lesson, shown: OPENING, startedAt: null };
  }
  return current;
}

/** A browser without storage keeps it until the desk is loaded anew. */
export function keepSession(change: Partial<Pick<Session, 'shown' | 'startedAt'>>): void {
  if (current === null) return;
  current = { ...current, ...change };
  try {
    sessionStorage.setItem(KEY, JSON.stringify(current));
  } catch {}
}

function readStored(): Session | null {
  try {
    const stored: unknown = JSON.parse(sessionStorage.getItem(KEY) ?? 'null');
    return isSession(stored) ? stored : null;
  } catch {
    return null;
  }
}

function isSession(value: unknown): value is Session {
  if (typeof value !== 'object' || value === null) return false;
  const { name, shown } = value as Partial<Session>;
  return typeof name === 'string' && Number.isInteger(shown?.step) && Number.isInteger(shown?.epoch);
}
