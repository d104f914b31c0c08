import { useEffect } from 'react';
import { createStore } from 'zustand/vanilla';
import type { Command } from './view-commands.ts';

/** What parts of the page add to what can be done on every page. */
export const addedCommands = createStore<readonly Command[]>(() => []);

/** Offers a command in the palette while the part is mounted. @param command the same value as long as it is the same command */
export function useCommand(command: Command): void {
  useEffect(() => {
    addedCommands.setState((commands) => [...commands, command], true);
    return () => addedCommands.setState((commands) => commands.filter((each) => each !== command), true);
  }, [command]);
}
