import { seasonOf } from './season.ts';

/** Matches the marks of an uncertain or approximate date. */
export const MARK = /[?~%]/;

/** Marked `?`, `~` or `%`, or a season, which has no certain days either. This does not widen the span, but forbids certain order. */
export function isMarkedDate(text: string): boolean {
  return MARK.test(text) || seasonOf(text) !== null;
}
