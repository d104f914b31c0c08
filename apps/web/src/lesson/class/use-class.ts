'use client';
import { useEffect } from 'react';
import { useStore } from 'zustand';
import { enterClass, type LiveClass, leaveClass, liveClass } from '../live/class-store.ts';
import { type Membership, membership } from '../live/membership.ts';

/** The class of this device, entered where it was not yet; null where there is none. One that has ended stays until another is entered. */
export function useClass(): { kept: Membership | null; live: LiveClass | null } {
  const kept = useStore(membership);
  const live = useStore(liveClass);
  useEffect(() => {
    if (kept !== null) enterClass(kept);
    // Left in another tab, or by somebody else who uses this device.
    else if (liveClass.getState()?.store.getState().end === null) leaveClass();
  }, [kept]);
  return { kept, live };
}
