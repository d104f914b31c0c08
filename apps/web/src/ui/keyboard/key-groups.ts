import { useEffect } from 'react';
import { createStore } from 'zustand/vanilla';
import { type KeyGroup, SITE_KEYS } from './key-group.ts';

/** The current sections of the keyboard help: the site's keys and those of the view on screen. */
export const keyGroups = createStore<readonly KeyGroup[]>(() => [SITE_KEYS]);

/** Adds a view's keys to the help while the view is mounted. `group` must be a constant. */
export function useKeyGroup(group: KeyGroup): void {
  useEffect(() => {
    keyGroups.setState((groups) => [...groups, group], true);
    return () => keyGroups.setState((groups) => groups.filter((one) => one !== group), true);
  }, [group]);
}
