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
  /** As it is between two renderings too. */
  const latest = useRef<Options & { ticked: ReadonlySet<string> | null }>({ ticked, shown, show, isShown });
  const isSending = useRef(false);
  const key = shown.join(' ');
  const tick = (members: ReadonlySet<string> | null) => {
    latest.current.ticked = members;
    setTicked(members);
  };
  useEffect(() => {
    latest.current.shown = key === '' ? [] : key.split(' ');
    if (isSending.current) return;
    latest.current.ticked = null;
    setTicked(null);
  }, [key]);
  useEffect(() => {
    latest.current.isShown = isShown;
  }, [isShown]);
  useEffect(() => {
    latest.current.show = show;
  }, [show]);
  const picked = ticked ?? new Set(shown);

  /** Has the class see what is picked, and what is ticked meanwhile. */
  const showPicked = async () => {
    if (isSending.current) return;
    isSending.current = true;
    let sent: ReadonlySet<string>;
    let isDone: boolean;
    do {
      sent = latest.current.ticked ?? new Set(latest.current.shown);
      isDone = await latest.current.show([...sent]);
    } while (isDone && latest.current.ticked !== null && !isSame(latest.current.ticked, sent));
    isSending.current = false;
    latest.current.isShown ||= isDone;
    // What was not done is not ticked; what was is told with the next change of the desk, or is already.
    if (!isDone || isSame(new Set(latest.current.shown), sent)) tick(null);
  };
  const pick = (member: string, isPicked: boolean) => {
    const next = new Set(latest.current.ticked ?? latest.current.shown);
    if (isPicked) next.add(member);
    else next.delete(member);
    tick(next);
    if (latest.current.isShown) void showPicked();
  };
  return { picked, pick, showPicked };
}

function isSame(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  return one.size === other.size && [...one].every((each) => other.has(each));
}
