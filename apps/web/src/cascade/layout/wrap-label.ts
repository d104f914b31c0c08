import { textWidth } from '../../geometry/text-width.ts';

/** Labels are 12 px and wrap between words, as the long names of events do. */
export const LABEL_PX = 12;
export const LINE_PX = 14;
const WIDEST = 104;
const LINES = 3;

/** Measured in bold, because the current label is bold. */
export function labelWidth(line: string): number {
  return textWidth(line, LABEL_PX, true);
}

/**
 * Wraps into at most three lines no wider than `WIDEST`, ending in "…" when text is left over. A single word
 * is never broken.
 */
export function wrapLabel(name: string): string[] {
  const lines: string[] = [];
  for (const word of name.split(' ')) {
    const last = lines.at(-1);
    const longer = `${last} ${word}`;
    if (last !== undefined && labelWidth(longer) <= WIDEST) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  if (lines.length <= LINES) return lines;
  return [...lines.slice(0, LINES - 1), `${lines[LINES - 1]}…`];
}
