import { createStore } from 'zustand/vanilla';

export const CLASS_KEY = 'kto-kogo-class';

/**
 * Whether this tab may have to say something of a class: what is kept of one is read, and all else loaded, by whoever then says it. It stays until
 * that is said. On every page, and so it is small.
 */
export const inClass = createStore<boolean>(() => isKept());

// Joined in another tab.
if (typeof window !== 'undefined')
  addEventListener('storage', () => isKept() && inClass.setState(true, true));

function isKept(): boolean {
  try {
    return localStorage.getItem(CLASS_KEY) !== null;
  } catch {
    return false;
  }
}
