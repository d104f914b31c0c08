'use client';
import { useState } from 'react';
import type { Suggestions } from './use-suggestions.ts';

/** The hits to show: the last ones stay until the next response arrives, so that the list does not flicker. */
export function useShownHits<Hit>(suggestions: Suggestions<Hit>): readonly Hit[] {
  const [shown, setShown] = useState<readonly Hit[]>([]);
  const isKept = suggestions.state === 'asking' || shown.length === 0;
  const now = 'hits' in suggestions ? suggestions.hits : isKept ? shown : [];
  if (now !== shown) setShown(now);
  return now;
}
