'use client';
import { useEffect, useRef, useState } from 'react';

type Options = {
  /** Whose texts the class sees, as the server says. */
  shown: readonly string[];
  /** Has the class see these. @returns whether it was done */
  show: (members: readonly string[]) => Promise<boolean>;
  /** Whether what is picked is shown at once; else it waits for that. */
  isShown: boolean;
};

/** Whose texts are picked: what the class sees, and what was ticked since and is on its way, or waits to be shown. */
export function usePickedTexts({ shown, show, isShown }: Options) {
  const [ticked, setTicked] = useState<ReadonlySet<string> | null>(null);
  const latest = useRef(shown);
  const sending = useRef(0);
  const key = shown.join(' ');
  useEffect(() => {
    latest.current = key === '' ? [] : key.split(' ');
    if (sending.current === 0) setTicked(null);
  }, [key]);
  const picked = ticked ?? new Set(shown);
  const pick = async (member: string, isPicked: boolean) => {
    const next = new Set(picked);
    if (isPicked) next.add(member);
    else next.delete(member);
    setTicked(next);
    if (!isShown) return;
    sending.current += 1;
    const isDone = await show([...next]);
    sending.current -= 1;
    // What was not done is not ticked; what was is told with the next change of the desk, or is already.
    const isTold = latest.current.length === next.size && latest.current.every((each) => next.has(each));
    if (sending.current === 0 && (!isDone || isTold)) setTicked(null);
  };
  return { picked, pick };
}
