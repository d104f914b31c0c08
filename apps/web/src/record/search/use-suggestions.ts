'use client';
import { useEffect, useMemo, useState } from 'react';
import { useIsOnline } from '../../ui/online/use-is-online.ts';

/** Long enough to type a word, short enough not to be noticed. */
const PAUSE_MS = 120;

export type Suggestions<Hit> =
  | { state: 'idle' }
  | { state: 'asking' }
  | { state: 'found'; hits: readonly Hit[] }
  /** There is no network: what the page itself holds. */
  | { state: 'offline'; hits: readonly Hit[] }
  | { state: 'failed' };

/** @param ask a function that stays the same */
type Ask<Hit> = (text: string, signal: AbortSignal) => Promise<readonly Hit[]>;

/**
 * The hits for `text` once typing pauses. A newer text aborts the request for the older one.
 *
 * @param findOwn what the page itself holds; asked where there is no network
 */
export function useSuggestions<Hit>(
  text: string,
  ask: Ask<Hit>,
  findOwn: (text: string) => readonly Hit[],
): Suggestions<Hit> {
  const asked = text.trim();
  const isOnline = useIsOnline();
  const [answer, setAnswer] = useState<{ to: string; suggestions: Suggestions<Hit> }>({
    to: '',
    suggestions: { state: 'idle' },
  });
  useEffect(() => {
    if (asked === '' || !isOnline) return;
    const abort = new AbortController();
    const timer = setTimeout(async () => {
      try {
        const hits = await ask(asked, abort.signal);
        setAnswer({ to: asked, suggestions: { state: 'found', hits } });
      } catch {
        if (!abort.signal.aborted) setAnswer({ to: asked, suggestions: { state: 'failed' } });
      }
    }, PAUSE_MS);
    return () => {
      clearTimeout(timer);
      abort.abort();
    };
  }, [asked, ask, isOnline]);
  const own = useMemo(() => (isOnline ? [] : findOwn(asked)), [isOnline, findOwn, asked]);
  if (asked === '') return { state: 'idle' };
  if (!isOnline) return { state: 'offline', hits: own };
  return answer.to === asked ? answer.suggestions : { state: 'asking' };
}
