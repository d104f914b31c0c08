import { useEffect } from 'react';
import { createStore } from 'zustand/vanilla';
import { type KeyGroup, SITE_KEYS } from './key-group.ts';

/** What the help lists at the moment: the site's keys and those of the view on screen. */
export const keyGroups = createStore<readonly KeyGroup[]>(() => [SITE_KEYS]);

/** Lists a view's keys in the help for as long as the view is on screen. `group` must be a constant. */
export function useKeyGroup(group: KeyGroup): void {
  useEffect(() => {
    keyGroups.setState((groups) => [...groups, group], true);
    return () => keyGroups.setState((groups) => groups.filter((one) => one !== group), true);
  }, [group]);
}
