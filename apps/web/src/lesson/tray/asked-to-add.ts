import { createStore } from 'zustand/vanilla';

/** Each is kept by itself: two tabs that ask at once write over nothing of each other. */
const KEY = 'kto-kogo-asked-to-add/';

/** What is to become a step: the tray may have to be loaded first, and the lesson opened. */
export type AskedView = {
  /** An address of this site. */
  view: string;
  /** What its page is called. */
  name: string;
  /** The id of the step: where two tabs take it at once, their lessons are merged to one with one step. */
  step: string;
};

/** What waits for the tray, of this page or of one that was closed before the tray was there. */
export const askedToAdd = createStore<readonly AskedView[]>(() => readStored() ?? []);

/** Asks for the view on screen. */
export function askToAdd(): void {
  const { pathname, search } = location;
  const name = document.title.replace(/ · Kto-Kogo$/, '');
  const asked = { view: pathname + search, name, step: newId() };
  try {
    localStorage.setItem(`${KEY}${Date.now()}-${asked.step}`, JSON.stringify(asked));
  } catch {}
  askedToAdd.setState([...askedToAdd.getState(), asked], true);
}

/** `taken`: what was still to be added. `elsewhere`: what another tab has taken, and adds to its lesson. */
export type Taken = { taken: readonly AskedView[]; elsewhere: readonly AskedView[] };

/** Takes what was still to be added; it is asked for no longer. */
export function takeAsked(): Taken {
  const known = askedToAdd.getState();
  // A browser without storage has what this page was asked.
  const taken = readStored() ?? known;
  const elsewhere = known.filter(({ step }) => taken.every((each) => each.step !== step));
  try {
    for (const key of storedKeys()) localStorage.removeItem(key);
  } catch {}
  if (known.length > 0) askedToAdd.setState([], true);
  return { taken, elsewhere };
}

/** Ten letters and digits. What makes those of other steps is loaded with the tray, and this is on every page. */
function newId(): string {
  return [...crypto.getRandomValues(new Uint8Array(10))].map((byte) => (byte % 32).toString(32)).join('');
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
  const { view, name, step } = value as Partial<AskedView>;
  return [view, name, step].every((part) => typeof part === 'string');
}
