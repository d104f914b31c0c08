'use client';
import { useSyncExternalStore } from 'react';

const never = () => () => {};

/** False on the server and during hydration, then true: for what the server cannot render. */
export function useIsBrowser(): boolean {
  return useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
}
