'use client';
import { useEffect } from 'react';
import { focusSearch } from './focus-search.ts';

/** Whoever opens the empty search page wants to type. */
export function FocusSearch() {
  useEffect(() => {
    focusSearch();
  }, []);
  return null;
}
