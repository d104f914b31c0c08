import type { SourceFilter, WalkFilter } from '@kto-kogo/domain';

/** All that a filter asks of the evidence, asked no longer; the kinds of tie and the span stay. */
export const ANY_EVIDENCE = {
  standing: null,
  truth: null,
  coerced: null,
  tier: null,
  read: null,
  works: null,
} as const satisfies Partial<WalkFilter & SourceFilter>;

/** Whether a filter asks anything of the evidence. */
export function asksEvidence(filter: Pick<WalkFilter & SourceFilter, keyof typeof ANY_EVIDENCE>): boolean {
  return (Object.keys(ANY_EVIDENCE) as (keyof typeof ANY_EVIDENCE)[]).some((list) => filter[list] !== null);
}
