import type { DateSpan } from './parse-edtf.ts';

/**
 * Whether days can be chosen, one within each span, that never step back (the same day is allowed). An undated member is in
 * no order.
 */
export function isPossibleOrder(spans: readonly (DateSpan | null)[]): boolean {
  let day = '';
  return spans.every((span) => {
    if (span === null || span.latest < day) return false;
    if (span.earliest > day) day = span.earliest;
    return true;
  });
}

/** Whether every reading puts each strictly before the next, and none is marked `?`, `~` or `%`. */
export function isCertainOrder(spans: readonly (DateSpan | null)[]): boolean {
  let before = '';
  return spans.every((span) => {
    if (span === null || span.marked || span.earliest <= before) return false;
    before = span.latest;
    return true;
  });
}
