'use client';
import { type TimelineView, timelineAddress } from '@kto-kogo/address';
import { useRouter } from 'next/navigation';
import { useEffect, useRef, useState, useTransition } from 'react';

/** `push` adds a history entry, `replace` does not; `slide` replaces after a pause, for a thumb that is being dragged. */
export type Go = (view: TimelineView, how: 'push' | 'slide' | 'replace') => void;

/** How long a thumb must rest before the page is requested. */
const SETTLE_MS = 250;

/** The view of the address, or at once the user's change to it while the page for that is loading (`isGoing`). */
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
