import type { Id } from '@kto-kogo/domain';
import { createStore } from 'zustand/vanilla';

const KEY = 'kto-kogo-taught-rooms';

/** A class that is taught on this device. Who has its key steers it: it stays in this browser, and is forgotten with the class. */
export type KeptRoom = {
  lesson: Id;
  room: string;
  key: string;
  /** For a screen on another computer; null on a device that was let in by another. */
  screenToken: string | null;
  /** At which pupils reach this site, the likeliest first; none where they cannot. */
  joinAddresses: readonly string[];
};

/** Of this device. Empty on the server. */
export const keptRooms = createStore<readonly KeptRoom[]>(() => readStored());

// Opened or ended in another tab.
if (typeof window !== 'undefined')
  addEventListener('storage', ({ key }) => {
    if (key === KEY || key === null) keptRooms.setState(readStored(), true);
  });

export function keepRoom(kept: KeptRoom): void {
  keep([kept, ...keptRooms.getState().filter(({ lesson }) => lesson !== kept.lesson)]);
}

export function forgetRoom(room: string): void {
  keep(keptRooms.getState().filter((each) => each.room !== room));
}

/** A browser without storage keeps it until the page is loaded anew. */
function keep(rooms: readonly KeptRoom[]): void {
  keptRooms.setState(rooms, true);
  try {
    localStorage.setItem(KEY, JSON.stringify(rooms));
  } catch {}
}

function readStored(): readonly KeptRoom[] {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(KEY) ?? '[]');
    return Array.isArray(stored) ? stored.filter(isKeptRoom) : [];
  } catch {
    return [];
  }
}

function isKeptRoom(value: unknown): value is KeptRoom {
  if (typeof value !== 'object' || value === null) return false;
  const { lesson, room, key, screenToken, joinAddresses } = value as Partial<KeptRoom>;
  return (
    [lesson, room, key].every((text) => typeof text === 'string') &&
    (screenToken === null || typeof screenToken === 'string') &&
    Array.isArray(joinAddresses) &&
    joinAddresses.every((address) => typeof address === 'string' && /^https?:\/\//.test(address))
  );
}
