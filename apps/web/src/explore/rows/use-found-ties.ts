'use client';
import type { TieSummary } from '@kto-kogo/domain';
import { useMemo } from 'react';
import { useSteady } from '../../ui/use-steady.ts';
import { useExplorer } from '../context/explorer-context.tsx';
import { holdsWords, tieWords, typedWords } from './tie-words.ts';

export type FoundTies = { ties: readonly TieSummary[]; typed: readonly string[] };

/** The ties that the filters keep and that hold what was typed into the field above table and list. */
export function useFoundTies(): FoundTies {
  const { record, scene, view } = useExplorer();
  // A scene is derived anew for each selection, mostly with the same ties: then the same rows stay.
  const kept = useSteady(scene.kept, hasSameTies);
  const { network } = record;
  // Folded once a record, and only once somebody searches.
  const wordsOf = useMemo(() => {
    const folded = new Map<TieSummary, string>();
    return (tie: TieSummary) => {
      const words = folded.get(tie) ?? tieWords(tie, network);
      folded.set(tie, words);
      return words;
    };
  }, [network]);
  const typed = useMemo(() => typedWords(view.text), [view.text]);
  const ties = useMemo(
    () => (typed.length === 0 ? kept : kept.filter((tie) => holdsWords(wordsOf(tie), typed))),
    [kept, typed, wordsOf],
  );
  return { ties, typed };
}

function hasSameTies(a: readonly TieSummary[], b: readonly TieSummary[]): boolean {
  return a.length === b.length && a.every((tie, at) => tie === b[at]);
}
