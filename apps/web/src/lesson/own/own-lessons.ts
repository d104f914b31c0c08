import { createStore } from 'zustand/vanilla';

const KEY = 'kto-kogo-own-lessons';

/** A lesson that was made or opened with a key on this device. Who has a key may do what it opens: they stay in this browser. */
export type OwnLesson = {
  id: string;
  /** As it was called last; empty while it has no title. */
  title: string;
  /** ISO 8601: when it was worked at here last. */
  at: string;
  editKey: string | null;
  teachKey: string | null;
  /** The id that it had until the server made it; null where it had none. */
  bornAs: string | null;
  /** The edit key that was to follow, where it is not known whether the server has taken it; else null. */
  nextEditKey: string | null;
};

/** Of this device, latest first. Empty on the server. */
export const ownLessons = createStore<readonly OwnLesson[]>(() => readStored());

// What another tab keeps is known here at once.
if (typeof window !== 'undefined')
  addEventListener('storage', ({ key }) => {
    if (key === KEY) ownLessons.setState(readStored(), true);
  });

/** Found by a former id too: an address with it may still be open, or in the history of the browser. */
export function ownLessonOf(id: string): OwnLesson | undefined {
  return ownLessons.getState().find((lesson) => lesson.id === id || lesson.bornAs === id);
}

const UNKNOWN = { title: '', editKey: null, teachKey: null, bornAs: null, nextEditKey: null };

/** Keeps what is said of a lesson; what is not said stays as it is. @returns whether the browser keeps it */
export function keepOwnLesson(lesson: Pick<OwnLesson, 'id'> & Partial<OwnLesson>): boolean {
  const known = ownLessonOf(lesson.id) ?? UNKNOWN;
  // Both keys of a lesson are replaced together.
  const isRenewed = known.editKey !== null && lesson.editKey != null && lesson.editKey !== known.editKey;
  const kept = {
    ...known,
    ...(isRenewed && { teachKey: null, nextEditKey: null }),
    ...lesson,
    at: new Date().toISOString(),
  };
  // Another tab may have kept others meanwhile.
  return keep([kept, ...readStored().filter(({ id }) => id !== lesson.id)]);
}

export function forgetOwnLesson(lesson: string): void {
  keep(readStored().filter(({ id }) => id !== lesson));
}

/** Undoes `forgetOwnLesson`. */
export function putBackOwnLesson(lesson: OwnLesson): void {
  const others = readStored().filter(({ id }) => id !== lesson.id);
  keep([...others, lesson].toSorted((a, b) => (a.at < b.at ? 1 : -1)));
}

/**
 * Takes a key out of the fragment of the address, keeps it, and wipes it from the address bar: there it would be seen on a projector and
 * copied with the link. Once a page, in the browser.
 */
export function takeKeyFromAddress(id: string, of: 'editKey' | 'teachKey'): string | null {
  const key = keyIn(location.hash);
  if (key !== undefined) keepOwnLesson({ id, [of]: key });
  // A key that was copied in part too.
  if (location.hash !== '') wipeFragment();
  return key ?? ownLessonOf(id)?.[of] ?? null;
}

/**
 * A link with a key that is opened in a page of the same address changes the fragment alone. The page then begins anew, and takes the key. One that
 * was copied in part is wiped.
 */
export function reloadForKeys(): () => void {
  const begin = () => {
    if (keyIn(location.hash) !== undefined) location.reload();
    else wipeStray();
  };
  addEventListener('hashchange', begin);
  return () => removeEventListener('hashchange', begin);
}

/**
 * Takes out of the address what stands behind a link to a page that needs no key.
 *
 * @returns the key, null where there is none that is whole
 */
export function takeStrayKey(): string | null {
  const key = keyIn(location.hash) ?? null;
  wipeStray();
  return key;
}

/** What follows “#” may be a place on the page: that stays. So does what lets a device into a class: its page takes it. */
function wipeStray(): void {
  const name = location.hash.slice(1);
  const isOfClass = /(?:^|&)(?:class|screen)=/.test(name);
  if (name !== '' && !isOfClass && document.getElementById(name) === null) wipeFragment();
}

function wipeFragment(): void {
  history.replaceState(history.state, '', location.pathname + location.search);
}

/** A link in a letter may have got a full stop or a bracket at its end. */
function keyIn(fragment: string): string | undefined {
  return /^#([\w-]{22})(?![\w-])/.exec(fragment)?.[1];
}

function keep(lessons: readonly OwnLesson[]): boolean {
  ownLessons.setState(lessons, true);
  try {
    localStorage.setItem(KEY, JSON.stringify(lessons));
    return true;
  } catch {
    return false;
  }
}

function readStored(): readonly OwnLesson[] {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(KEY) ?? '[]');
    // One that was kept before a key could follow says nothing of it.
    return Array.isArray(stored)
      ? stored.map((each) => ({ nextEditKey: null, ...each })).filter(isOwnLesson)
      : [];
  } catch {
    return [];
  }
}

function isOwnLesson(value: unknown): value is OwnLesson {
  if (typeof value !== 'object' || value === null) return false;
  const { id, title, at, editKey, teachKey, bornAs, nextEditKey } = value as Partial<OwnLesson>;
  const areTexts = [editKey, teachKey, bornAs, nextEditKey].every(
    (key) => key === null || typeof key === 'string',
  );
  return typeof id === 'string' && typeof title === 'string' && typeof at === 'string' && areTexts;
}
