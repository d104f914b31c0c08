'use client';
import { useState } from 'react';
import type { SearchHitLine_HitFragment } from '../../graphql/generated/graphql.ts';
import type { Suggestions } from './use-suggestions.ts';

const NONE: readonly SearchHitLine_HitFragment[] = [];

/** The hits to show: the last ones stay until the next response arrives, so that the list does not flicker. */
export function useShownHits(suggestions: Suggestions): readonly SearchHitLine_HitFragment[] {
  const [shown, setShown] = useState(NONE);
  const now =
    suggestions.state === 'found' ? suggestions.hits : suggestions.state === 'asking' ? shown : NONE;
  if (now !== shown) setShown(now);
  return now;
}
