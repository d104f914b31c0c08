import { createStore } from 'zustand/vanilla';

const KEY = 'kto-kogo-tray';

/** The tray at the foot of a page, in which a lesson grows while one looks around. `lesson`: null while it is to be chosen. */
export type Tray = { isOpen: boolean; lesson: string | null };

const CLOSED: Tray = { isOpen: false, lesson: null };

/** Of this browser, so that it is there on the next page. Closed on the server. */
export const tray = createStore<Tray>(() => readStored());

// A lesson that is chosen in another tab is taken where this one has none.
if (typeof window !== 'undefined')
  addEventListener('storage', ({ key }) => {
    if (key === KEY) tray.setState(({ lesson }) => ({ lesson: lesson ?? readStored().lesson }));
  });

/** A browser without storage keeps it until the page is loaded anew. */
export function setTray(change: Partial<Tray>): void {
  tray.setState(({ lesson }) => ({ lesson: lesson ?? readStored().lesson, ...change }));
  try {
    localStorage.setItem(KEY, JSON.stringify(tray.getState()));
  } catch {}
}

function readStored(): Tray {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(KEY) ?? 'null');
    return isTray(stored) ? stored : CLOSED;
  } catch {
    return CLOSED;
  }
}

function isTray(value: unknown): value is Tray {
  if (typeof value !== 'object' || value === null) return false;
  const { isOpen, lesson } = value as Partial<Tray>;
  return typeof isOpen === 'boolean' && (lesson === null || typeof lesson === 'string');
}
