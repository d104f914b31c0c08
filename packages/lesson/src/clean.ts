/**
 * A text as it is kept: lines end with a line feed, and characters are out that nobody can see and that do harm. These are control characters but
 * line feed and tab, those that turn the direction of what follows, and halves of a surrogate pair, which UTF-8 cannot write.
 */
export function clean(text: string): string {
  return text.replaceAll(/\r\n?/g, '\n').replaceAll(HARMFUL, '');
}

// With `u`, \p{Cs} finds lone surrogates alone.
const HARMFUL = /(?![\t\n])\p{Cc}|[\p{Cs}\u202A-\u202E\u2066-\u2069]/gu;
