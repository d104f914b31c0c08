import { createStore } from 'zustand/vanilla';

/** How often it was asked to add the view on screen, and how often that was done: the tray may have to be loaded first. */
export const askedToAdd = createStore<{ asked: number; done: number }>(() => ({ asked: 0, done: 0 }));

export function askToAdd(): void {
  askedToAdd.setState(({ asked }) => ({ asked: asked + 1 }));
}

/** @returns whether something was still to be added */
export function takeAsked(): boolean {
  const { asked, done } = askedToAdd.getState();
  if (asked === done) return false;
  askedToAdd.setState({ done: asked });
  return true;
}
