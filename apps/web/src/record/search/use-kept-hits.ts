'use client';
import { useState } from 'react';
import type { SearchHitLine_HitFragment } from '../../graphql/generated/graphql.ts';
import type { Suggestions } from './use-suggestions.ts';

const NONE: readonly SearchHitLine_HitFragment[] = [];

/** The hits to show: the last ones stay until the next response arrives, so that the list does not flicker. */
export function useKeptHits(suggestions: Suggestions): readonly SearchHitLine_HitFragment[] {
  const [kept, setKept] = useState(NONE);
  const now = suggestions.state === 'found' ? suggestions.hits : suggestions.state === 'asking' ? kept : NONE;
  if (now !== kept) setKept(now);
  return now;
}
