import type { LucideIcon } from 'lucide-react';
import { useEffect } from 'react';
import { createStore } from 'zustand/vanilla';
import type { Found } from '../search/found-href.ts';

/** One thing that the palette can do: an act, or a way to a page that the view knows. */
export type Command = {
  /** Unlike that of any other. */
  name: string;
  label: string;
  /** What else is typed for it. */
  words?: string;
  icon: LucideIcon;
  /** What is pressed for the same. */
  keys: readonly string[];
  /** One of many alike, offered only once something is typed. */
  isQuiet?: true;
  /** It says where the focus goes; else that returns to where it was. */
  takesFocus?: true;
} & ({ perform: () => void } | { href: string });

export type Commands = () => readonly Command[];
/** What shows in the view what was found; null where the page of that is to open. */
export type Show = (found: Found) => (() => void) | null;

type ViewCommands = {
  /** How often the palette was asked for: what a view can do is loaded by that. */
  timesAsked: number;
  show: Show;
  /** What can be done in the view now; null while that is loaded. */
  commands: Commands | null;
};

export const NO_COMMANDS: Commands = () => [];
const SHOW_NOTHING: Show = () => null;

/** What the view on screen adds to the palette. */
export const viewCommands = createStore<ViewCommands>(() => ({
  timesAsked: 0,
  show: SHOW_NOTHING,
  commands: NO_COMMANDS,
}));

export function askForCommands(): void {
  viewCommands.setState(({ timesAsked }) => ({ timesAsked: timesAsked + 1 }));
}

/** Lets the view show what the palette finds, while it is mounted. */
export function useShowInView(show: Show): void {
  useEffect(() => {
    viewCommands.setState({ show });
    return () => viewCommands.setState({ show: SHOW_NOTHING });
  }, [show]);
}
