import type { DateSpan } from './parse-edtf.ts';

/**
 * Whether one day can be chosen within each span so that none is earlier than the one before; equal days are allowed. An
 * undated member is in no order.
 */
export function isPossibleOrder(spans: readonly (DateSpan | null)[]): boolean {
  let day = '';
  return spans.every((span) => {
    if (span === null || span.latest < day) return false;
    if (span.earliest > day) day = span.earliest;
    return true;
  });
}

/** Whether every reading puts each day strictly before the next, and none is marked `?`, `~` or `%`. */
export function isCertainOrder(spans: readonly (DateSpan | null)[]): boolean {
  let before = '';
  return spans.every((span) => {
    if (span === null || span.marked || span.earliest <= before) return false;
    before = span.latest;
    return true;
  });
}
