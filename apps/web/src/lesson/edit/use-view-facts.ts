'use client';
import { useEffect, useState } from 'react';
import type { ViewFacts } from '../stage/view-facts.ts';
import { askViewFacts } from './view-facts.ts';

/** What a view draws; null until that is known. */
export function useViewFacts(view: string): ViewFacts | null {
  const [asked, setAsked] = useState<{ view: string; facts: ViewFacts | null }>({ view, facts: null });
  useEffect(() => {
    const abort = new AbortController();
    void askViewFacts(view, abort.signal).then((facts) => {
      if (!abort.signal.aborted) setAsked({ view, facts });
    });
    return () => abort.abort();
  }, [view]);
  return asked.view === view ? asked.facts : null;
}
