import type { LucideIcon } from 'lucide-react';
import { useEffect } from 'react';
import { createStore } from 'zustand/vanilla';
import type { Found } from '../search/found-href.ts';

/** One thing that the palette can do. */
export type Command = {
  /** Unlike that of any other. */
  name: string;
  label: string;
  icon: LucideIcon;
  /** What is pressed for the same. */
  keys: readonly string[];
  perform: () => void;
};

/** What the view on screen adds to the palette. */
export type ViewCommands = {
  /** What can be done in it now. */
  commands: () => readonly Command[];
  /** What shows in the view what was found; null where the page of that is to open. */
  show: (found: Found) => (() => void) | null;
};

export const viewCommands = createStore<{ view: ViewCommands | null }>(() => ({ view: null }));

/** Adds what a view can do while it is mounted. */
export function useViewCommands(view: ViewCommands): void {
  useEffect(() => {
    viewCommands.setState({ view });
    return () => viewCommands.setState({ view: null });
  }, [view]);
}
