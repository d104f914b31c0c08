'use client';
import { useLayoutEffect, useRef, useState } from 'react';
import { takeEarlyChanges } from './early-changes.ts';
import { replayEarlyEvents, replayPointerAndFocus } from './replay-early-events.ts';

/**
 * Replays what the user did before hydration: typing, ticking, pressing, pointing. Must be last in the body, so that its
 * effects run after all others.
 */
export function EarlyListener() {
  const [isHydrated, setHydrated] = useState(false);
  const changes = useRef<ReturnType<typeof takeEarlyChanges>>([]);
  useLayoutEffect(() => {
    if (!isHydrated) {
      changes.current = takeEarlyChanges(document);
      if (window.earlyEvents) window.earlyEvents.isLive = true;
      // Before React renders again, which is at once, it runs all effects: from then on every listener is attached.
      setHydrated(true);
      return;
    }
    for (const replay of changes.current.splice(0)) replay();
    replayPointerAndFocus();
    // An event that made React hydrate is still being dispatched, and is among the recorded ones until it has been handled.
    const timer = setTimeout(() => replayEarlyEvents(window.earlyEvents?.events.splice(0) ?? []));
    return () => clearTimeout(timer);
  }, [isHydrated]);
  return null;
}
