'use client';
import { useRouter } from 'next/navigation';
import { useEffect, useRef, useState, useTransition } from 'react';
import { type TimelineView, timelineAddress } from '../../address/timeline.ts';

/** `push` leaves a step to go back to, `slide` waits whether more comes, `replace` leaves none. */
export type Go = (view: TimelineView, how: 'push' | 'slide' | 'replace') => void;

/** A thumb still being dragged asks the server for nothing. */
const SETTLE_MS = 250;

/**
 * The view that the address says, and at once what the reader makes of it while the page for that is on its way, which
 * `isGoing` says.
 */
export function useAddressView(query: string): { view: TimelineView; go: Go; isGoing: boolean } {
  const router = useRouter();
  const [draft, setDraft] = useState<TimelineView | null>(null);
  const [isGoing, startGoing] = useTransition();
  const waiting = useRef<{ timer: ReturnType<typeof setTimeout>; isStep: boolean } | null>(null);
  useEffect(() => () => clearTimeout(waiting.current?.timer), []);

  const go: Go = (view, how) => {
    setDraft(view);
    clearTimeout(waiting.current?.timer);
    const isStep = how === 'push' || (waiting.current?.isStep ?? false);
    const timer = setTimeout(
      () => {
        waiting.current = null;
        startGoing(() => {
          router[isStep ? 'push' : 'replace'](timelineAddress.href(view), { scroll: false });
          setDraft(null);
        });
      },
      how === 'slide' ? SETTLE_MS : 0,
    );
    waiting.current = { timer, isStep };
  };
  return { view: draft ?? timelineAddress.read(new URLSearchParams(query)).value, go, isGoing };
}
