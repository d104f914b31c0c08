import { createStore } from 'zustand/vanilla';

const KEY = 'kto-kogo-asked-to-add';

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
  put([...waiting(), asked]);
}

/** @returns what was still to be added; it is asked for no longer */
export function takeAsked(): readonly AskedView[] {
  const asked = waiting();
  if (asked.length > 0) put([]);
  return asked;
}

/** Another tab may have taken it. A browser without storage has what this page was asked. */
function waiting(): readonly AskedView[] {
  return readStored() ?? askedToAdd.getState();
}

function put(asked: readonly AskedView[]): void {
  try {
    localStorage.setItem(KEY, JSON.stringify(asked));
  } catch {}
  askedToAdd.setState(asked, true);
}

function readStored(): readonly AskedView[] | null {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(KEY) ?? '[]');
    return Array.isArray(stored) ? stored.filter(isAskedView) : [];
  } catch {
    return null;
  }
}

function isAskedView(value: unknown): value is AskedView {
  if (typeof value !== 'object' || value === null) return false;
  const { view, name } = value as Partial<AskedView>;
  return typeof view === 'string' && typeof name === 'string';
}
