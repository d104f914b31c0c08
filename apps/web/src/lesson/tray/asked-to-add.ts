import { createStore } from 'zustand/vanilla';

/** Each is kept by itself: two tabs that ask at once write over nothing of each other. */
const KEY = 'kto-kogo-asked-to-add/';

/** What is to become a step: the tray may have to be loaded first, and the lesson opened. */
export type AskedView = {
  /** An address of this site. */
  view: string;
  /** What its page is called. */
  name: string;
};

/** What waits for the tray, of this page or of one that was closed before the tray was there. */
export const askedToAdd = createStore<readonly AskedView[]>(() => readStored() ?? []);

/** Asks for the view on screen. */
export function askToAdd(): void {
  const { pathname, search } = location;
  const asked = { view: pathname + search, name: document.title.replace(/ · Kto-Kogo$/, '') };
  try {
    const [chance] = crypto.getRandomValues(new Uint32Array(1));
    localStorage.setItem(`${KEY}${Date.now()}-${chance}`, JSON.stringify(asked));
  } catch {}
  askedToAdd.setState([...askedToAdd.getState(), asked], true);
}

/** @returns what was still to be added; it is asked for no longer */
export function takeAsked(): readonly AskedView[] {
  // Another tab may have taken it. A browser without storage has what this page was asked.
  const asked = readStored() ?? askedToAdd.getState();
  if (asked.length === 0) return asked;
  try {
    for (const key of storedKeys()) localStorage.removeItem(key);
  } catch {}
  askedToAdd.setState([], true);
  return asked;
}

/** In the order in which they were asked for. */
function storedKeys(): string[] {
  return Object.keys(localStorage)
    .filter((key) => key.startsWith(KEY))
    .toSorted();
}

function readStored(): readonly AskedView[] | null {
  try {
    const stored: unknown[] = storedKeys().map((key) => JSON.parse(localStorage.getItem(key) ?? 'null'));
    return stored.filter(isAskedView);
  } catch {
    return null;
  }
}

function isAskedView(value: unknown): value is AskedView {
  if (typeof value !== 'object' || value === null) return false;
  const { view, name } = value as Partial<AskedView>;
  return typeof view === 'string' && typeof name === 'string';
}
