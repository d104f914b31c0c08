import { textWidth } from './text-width.ts';

/**
 * Breaks text into lines no wider than `room` pixels; null where it takes more than `linesMax`, or a word is wider. What a
 * no-break space joins stays together.
 */
export function wrapWords(
  text: string,
  room: number,
  sizePx: number,
  linesMax: number,
  isBold = false,
): string[] | null {
  const lines: string[] = [];
  for (const word of text.split(' ').filter((part) => part !== '')) {
    if (widthOf(word, sizePx, isBold) > room) return null;
    const last = lines.at(-1);
    if (last !== undefined && widthOf(`${last} ${word}`, sizePx, isBold) <= room) {
      lines[lines.length - 1] = `${last} ${word}`;
    } else lines.push(word);
  }
  return lines.length <= linesMax ? lines : null;
}

function widthOf(text: string, sizePx: number, isBold: boolean): number {
  return textWidth(text.replaceAll(NO_BREAK, ' '), sizePx, isBold);
}

const NO_BREAK = '\u00a0';

/** "15 March 1938" as one word. */
export function keepTogether(text: string): string {
  return text.replaceAll(' ', NO_BREAK);
}
