import type { Id } from '@kto-kogo/domain';
import { createStore } from 'zustand/vanilla';

const KEY = 'kto-kogo-lesson-places';

/** Where this browser left a lesson, and of which version that was. */
export type KeptPlace = { step: Id; version: number };
type Places = Readonly<Record<Id, KeptPlace>>;

/** By the lesson's id. Empty on the server. */
export const keptPlaces = createStore<Places>(() => readStored());

/** A browser without storage keeps it until the page is left. */
export function keepPlace(lesson: Id, place: KeptPlace): void {
  keptPlaces.setState((places) => ({ ...places, [lesson]: place }), true);
  try {
    localStorage.setItem(KEY, JSON.stringify(keptPlaces.getState()));
  } catch {}
}

function readStored(): Places {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(KEY) ?? '{}');
    const entries = Object.entries(stored ?? {}).filter((entry): entry is [Id, KeptPlace] =>
      isPlace(entry[1]),
    );
    return Object.fromEntries(entries);
  } catch {
    return {};
  }
}

function isPlace(value: unknown): value is KeptPlace {
  return typeof value === 'object' && value !== null && 'step' in value && typeof value.step === 'string';
}
