'use client';
import { useSyncExternalStore } from 'react';

const never = () => () => {};

/** False on the server and while its page is taken over, then true: for what the server cannot draw. */
export function useIsBrowser(): boolean {
  return useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
}
