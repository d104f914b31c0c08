'use client';
import { useEffect, useState } from 'react';
import type { SearchHitLine_HitFragment } from '../../graphql/generated/graphql.ts';
import { searchEntities } from './search-entities.ts';

/** Long enough to type a word, short enough not to be noticed. */
const PAUSE_MS = 120;

export type Suggestions =
  | { state: 'idle' }
  | { state: 'asking' }
  | { state: 'found'; hits: readonly SearchHitLine_HitFragment[] }
  | { state: 'failed' };

/** The hits for `text` once typing pauses. A newer text aborts the request for the older one. */
export function useSuggestions(text: string): Suggestions {
  const asked = text.trim();
  const [answer, setAnswer] = useState<{ to: string; suggestions: Suggestions }>({
    to: '',
    suggestions: { state: 'idle' },
  });
  useEffect(() => {
    if (asked === '') return;
    const abort = new AbortController();
    const timer = setTimeout(async () => {
      try {
        const hits = await searchEntities(asked, abort.signal);
        setAnswer({ to: asked, suggestions: { state: 'found', hits } });
      } catch {
        if (!abort.signal.aborted) setAnswer({ to: asked, suggestions: { state: 'failed' } });
      }
    }, PAUSE_MS);
    return () => {
      clearTimeout(timer);
      abort.abort();
    };
  }, [asked]);
  if (asked === '') return { state: 'idle' };
  return answer.to === asked ? answer.suggestions : { state: 'asking' };
}
