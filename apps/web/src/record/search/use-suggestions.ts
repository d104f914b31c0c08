'use client';
import { useEffect, useState } from 'react';

/** Long enough to type a word, short enough not to be noticed. */
const PAUSE_MS = 120;

export type Suggestions<Hit> =
  | { state: 'idle' }
  | { state: 'asking' }
  | { state: 'found'; hits: readonly Hit[] }
  | { state: 'failed' };

/** @param ask a function that stays the same */
type Ask<Hit> = (text: string, signal: AbortSignal) => Promise<readonly Hit[]>;

/** The hits for `text` once typing pauses. A newer text aborts the request for the older one. */
export function useSuggestions<Hit>(text: string, ask: Ask<Hit>): Suggestions<Hit> {
  const asked = text.trim();
  const [answer, setAnswer] = useState<{ to: string; suggestions: Suggestions<Hit> }>({
    to: '',
    suggestions: { state: 'idle' },
  });
  useEffect(() => {
    if (asked === '') return;
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
  }, [asked, ask]);
  if (asked === '') return { state: 'idle' };
  return answer.to === asked ? answer.suggestions : { state: 'asking' };
}
