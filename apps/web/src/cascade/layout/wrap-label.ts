import { textWidth } from '../../geometry/text-width.ts';

/** Names in the drawing: 12 px, wrapped between words where they are long, as those of events are. */
export const LABEL_PX = 12;
export const LINE_PX = 14;
const WIDEST = 104;
const LINES = 3;

/** Measured bold, since the current one is. */
export function labelWidth(line: string): number {
  return textWidth(line, LABEL_PX, true);
}

/** Lines no wider than `WIDEST`; what does not fit into three ends in "…". A single word is never broken. */
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
