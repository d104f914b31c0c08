import { createStore } from 'zustand/vanilla';
import { inClass, CLASS_KEY as KEY } from './in-class.ts';

/** Rooms and lessons become parts of links, whoever wrote into the storage. */
const ID = /^[a-z0-9-]+$/;

/** How a member follows: by what is drawn, or by the same as sentences. */
export type Shape = 'drawing' | 'list';
/** What of a class is said to who hears the page. */
export type Spoken = 'all' | 'questions' | 'none';

export type ClassLesson = { id: string; title: string };

/** What this device keeps of the class that it is in. All of it is forgotten when the class ends. */
export type Membership = {
  room: string;
  member: string;
  /** As the teacher sees it. */
  name: string;
  /** Whether that is no name that was given, but a number. */
  isGuest: boolean;
  /** Who has it is this member. */
  token: string;
  /** Null until the page of the class has said it. */
  lesson: ClassLesson | null;
  /** Whether the teacher may bring before everybody what this member looks at. */
  mayBeShown: boolean;
  shape: Shape;
  spoken: Spoken;
};

/** Of this device: it is in one class at most. Null on the server. */
export const membership = createStore<Membership | null>(() => readStored());

// Joined or left in another tab: so it is in this.
if (typeof window !== 'undefined')
  addEventListener('storage', ({ key }) => {
    if (key === KEY || key === null) membership.setState(readStored(), true);
  });

/** A browser without storage keeps it until the page is loaded anew. */
export function keepMembership(kept: Membership): void {
  membership.setState(kept, true);
  inClass.setState(true, true);
  try {
    localStorage.setItem(KEY, JSON.stringify(kept));
  } catch {}
}

export function changeMembership(
  change: Partial<Pick<Membership, 'lesson' | 'name' | 'isGuest' | 'mayBeShown' | 'shape' | 'spoken'>>,
): void {
  const before = membership.getState();
  if (before !== null) keepMembership({ ...before, ...change });
}

/** @param token of which membership: this device may be another member by now */
export function forgetMembership(token: string): void {
  if (membership.getState()?.token !== token) return;
  membership.setState(null, true);
  try {
    localStorage.removeItem(KEY);
  } catch {}
}

function readStored(): Membership | null {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(KEY) ?? 'null');
    // What was kept before guests were told from names.
    return isMembership(stored) ? { ...stored, isGuest: stored.isGuest === true } : null;
  } catch {
    return null;
  }
}

function isMembership(value: unknown): value is Membership {
  if (typeof value !== 'object' || value === null) return false;
  const { room, member, name, token, lesson, mayBeShown, shape, spoken } = value as Partial<Membership>;
  return (
    [room, member, name, token].every((text) => typeof text === 'string') &&
    ID.test(room ?? '') &&
    (lesson === null || (typeof lesson?.title === 'string' && ID.test(lesson.id))) &&
    typeof mayBeShown === 'boolean' &&
    ['drawing', 'list'].includes(shape ?? '') &&
    ['all', 'questions', 'none'].includes(spoken ?? '')
  );
}
