'use client';
import type { Term } from '../../record/terms/term.ts';
import { getTermsQuery } from '../../record/terms/terms-query.ts';
import { useAnswer } from './use-answer.ts';

const NONE: readonly Term[] = [];

/** The terms of the glossary, once they are there; until then, and where they cannot be had, none: texts are then plain. */
export function useTerms(): readonly Term[] {
  const answer = useAnswer(getTermsQuery, {});
  return answer.state === 'answered' ? answer.data.glossary : NONE;
}
